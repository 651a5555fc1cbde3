using System.Runtime.CompilerServices;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Clients;

/// <summary>A test that installs tools from npm and NuGet. It runs with <c>scripts/test --all</c>, and otherwise is reported as not run.</summary>
internal sealed class ClientsFactAttribute : FactAttribute
{
    public ClientsFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!TestSize.IsFull)
            Skip = "installs generators from npm and NuGet: scripts/test --all runs it";
        else if (!Directory.Exists("/usr/lib/node_modules") && !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "npm"))))
            Skip = "no Node.js is on this machine";
    }
}
