using System.Net;
using System.Text;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The pages with which EDGAR turns callers away: its title and headings, in other words.</summary>
internal static class BlockPages
{
    /// <summary>For callers who send more requests than they may.</summary>
    public static Reply TooFast { get; } = Page(
        "Request Rate Threshold Exceeded",
        "More requests came from this address than the guidelines allow. Wait until the rate has stayed below the threshold for 10 minutes.");

    /// <summary>For callers who do not say who they are.</summary>
    public static Reply Undeclared { get; } = Page(
        "Your Request Originates from an Undeclared Automated Tool",
        "Declare this traffic: name yourself and an address where you can be reached in the User-Agent of every request.");

    private static Reply Page(string heading, string text) => new(
        HttpStatusCode.Forbidden,
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
            <title>SEC.gov | Request Rate Threshold Exceeded</title>
            </head>
            <body>
            <div id="header">A simulated EDGAR</div>
            <div id="content">
            <h1>{heading}</h1>
            <p>{text}</p>
            <p>Reference ID: 0.00000000.0000000000.00000000</p>
            <p>No one may send more than 10 requests per second, however many machines share the work.</p>
            </div>
            </body>
            </html>

            """),
        "text/html");
}
