using System.CommandLine;
using InsiderSignal.Web.Commands;

var store = new StoreOptions();
var root = new RootCommand("InsiderSignal: whether corporate insiders buy or sell, from their own SEC filings.");
store.AddTo(root);

var serve = new ServeCommand(store);
serve.Serve(root);
root.Subcommands.Add(serve.Create());
root.Subcommands.Add(new ImportCommand(store).Create());
root.Subcommands.Add(new BackfillCommand(store).Create());
root.Subcommands.Add(new VerifyCommand(store).Create());
root.Subcommands.Add(new RatiosCommand(store).Create());
root.Subcommands.Add(new DigestCommand(store).Create());

var parsed = root.Parse(args);
return parsed.Errors.Count > 0
    ? await Usage.ExplainAsync(parsed)
    : await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
