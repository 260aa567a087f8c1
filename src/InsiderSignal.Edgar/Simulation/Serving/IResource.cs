using System.Collections.Specialized;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>One of the things that EDGAR serves.</summary>
internal interface IResource
{
    /// <summary>How the paths begin that it answers for.</summary>
    string Prefix { get; }

    /// <summary>Answers for a path below the prefix as things are at an instant.</summary>
    Reply Answer(string rest, NameValueCollection query, DateTimeOffset now);
}
