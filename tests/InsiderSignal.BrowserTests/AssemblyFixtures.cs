using InsiderSignal.BrowserTests;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(SampleProgram))]
