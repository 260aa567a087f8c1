using InsiderSignal.Web.Dashboard;

var builder = WebApplication.CreateBuilder(args);
builder.AddDashboard();
var app = builder.Build();
app.MapDashboard();
await app.RunAsync();
