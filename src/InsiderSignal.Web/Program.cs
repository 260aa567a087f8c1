using InsiderSignal.Web.Dashboard;

// Pages and settings lie beside the executable, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDashboard();
var app = builder.Build();
app.MapDashboard();
await app.RunAsync();
