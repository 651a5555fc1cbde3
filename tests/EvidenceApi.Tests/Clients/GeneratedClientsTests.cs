using System.Diagnostics;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Clients;

/// <summary>Clients that generators make of the served document compile strictly and read a curated and an imported study, a list with <c>fields=</c>, and an error.</summary>
public sealed class GeneratedClientsTests(ServiceWithImport service) : IClassFixture<ServiceWithImport>, IDisposable
{
    private const string Nswag =
        "nswag openapi2csclient /input:$DOCUMENT /output:Client.cs /namespace:Evidence /className:EvidenceClient /generateNullableReferenceTypes:true /GenerateOptionalPropertiesAsNullable:true /generateOptionalParameters:true";

    private const string Install = "npm install --no-audit --no-fund --loglevel=error";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evidence-clients-");

    [ClientsFact]
    public Task OpenApi_typescript() => ReadsAsync("typescript", Install, "npm run -s generate", "npm run -s check", "npm run -s start -- $SERVICE");

    [ClientsFact]
    public Task Hey_api() => ReadsAsync("hey-api", Install, "npm run -s generate", "npm run -s check", "npm run -s start -- $SERVICE");

    [ClientsFact]
    public Task Fetch_with_JSON_Schema() => ReadsAsync("fetch", Install, "npm run -s start -- $SERVICE");

    [ClientsFact]
    public Task Kiota() => ReadsAsync(
        "kiota", "dotnet tool install Microsoft.OpenApi.Kiota --version 1.38.0 --tool-path tools", "tools/kiota generate -l CSharp -d $DOCUMENT -c EvidenceClient -n Evidence.Client -o generated",
        "dotnet build -c Release --nologo -v q", "dotnet bin/Release/net10.0/Kiota.dll $SERVICE");

    [ClientsFact]
    public Task NSwag() => ReadsAsync(
        "nswag", "dotnet tool install NSwag.ConsoleCore --version 14.8.0 --tool-path tools", $"tools/{Nswag}", "dotnet build -c Release --nologo -v q", "dotnet bin/Release/net10.0/NSwag.dll $SERVICE");

    [ClientsFact]
    public async Task Linters_have_nothing_to_say()
    {
        var place = Copy("lint");
        await RunAsync(place, Install);
        await RunAsync(place, "npm run -s redocly");
        await RunAsync(place, "npm run -s spectral");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task ReadsAsync(string client, params string[] commands)
    {
        var (place, said) = (Copy(client), "");
        foreach (var command in commands)
            said = await RunAsync(place, command);
        var read = JsonNode.Parse(said.Trim().Split('\n')[^1])!;
        Assert.StartsWith("Nonmyeloablative haematopoietic stem-cell transplantation", read["curated"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("A Made-up Randomised Trial of Own Cells Against Tablets", read["imported"]!.ToString());
        Assert.Equal(2, read["items"]!.AsArray().Count(id => !string.IsNullOrEmpty($"{id}")));
        Assert.Equal("notfound", read["error"]!.ToString().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
    }

    private string Copy(string client)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "clients", client)))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        return folder.FullName;
    }

    private async Task<string> RunAsync(string place, string command)
    {
        var address = await service.AddressAsync();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{command} 2>&1"])
        {
            WorkingDirectory = place, RedirectStandardOutput = true, Environment = { ["SERVICE"] = address, ["DOCUMENT"] = $"{address}/openapi.json" },
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var said = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{command}: {(said.Length < 4000 ? said : said[^4000..])}");
        return said;
    }
}
