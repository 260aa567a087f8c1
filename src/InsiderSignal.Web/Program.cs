using System.CommandLine;
using InsiderSignal.Web.Commands;

var root = new RootCommand("InsiderSignal: whether corporate insiders buy or sell, from their own SEC filings.");
new ServeCommand().Configure(root);
root.Subcommands.Add(new ServeCommand().Create());
root.Subcommands.Add(new ImportCommand().Create());
root.Subcommands.Add(new RatiosCommand().Create());

var parsed = root.Parse(args);
return parsed.Errors.Count > 0 ? await Usage.ExplainAsync(parsed) : await parsed.InvokeAsync();
