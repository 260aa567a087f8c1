using InsiderSignal.Web.Api.Limits;
using Microsoft.AspNetCore.Http;

namespace InsiderSignal.Tests.Web.Api;

public sealed class TableTurnsTests : IDisposable
{
    private readonly TableTurns _turns = new(atOnce: 1, waiting: 1);
    private readonly TaskCompletionSource<object?> _made = new();
    private int _begun;

    [Fact]
    public async Task Take_TablesAtOnce_WaitForTheirTurnAndAreRefusedBeyondIt()
    {
        var first = TakeAsync("?format=csv");
        var second = TakeAsync("?format=CSV&sort=-value");
        var (context, third) = Take("?format=csv");

        Assert.Equal((1, false), (_begun, second.IsCompleted));
        Assert.Equal(StatusCodes.Status429TooManyRequests, Assert.IsAssignableFrom<IStatusCodeHttpResult>(await third).StatusCode);
        Assert.Equal("5", context.Response.Headers.RetryAfter);

        _made.SetResult("a table");
        Assert.Equal(["a table", "a table"], await Task.WhenAll(first, second));
        Assert.Equal(2, _begun);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=json")]
    public async Task Take_NoTable_NeverWaits(string query)
    {
        var table = TakeAsync("?format=csv");
        var other = TakeAsync(query);

        Assert.Equal(2, _begun);
        _made.SetResult(null);
        await Task.WhenAll(table, other);
    }

    public void Dispose() => _turns.Dispose();

    private Task<object?> TakeAsync(string query) => Take(query).Answer;

    private (HttpContext Context, Task<object?> Answer) Take(string query)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        return (context, _turns.TakeAsync(EndpointFilterInvocationContext.Create(context), _ =>
        {
            _begun++;
            return new ValueTask<object?>(_made.Task);
        }).AsTask());
    }
}
