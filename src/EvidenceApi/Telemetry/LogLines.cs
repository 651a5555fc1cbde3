using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace EvidenceApi.Telemetry;

/// <summary>The log on the console: one line an entry, with the time (UTC), the level, the id of the request or <c>-</c>, the category and the message.</summary>
internal sealed class LogLines(TimeProvider clock) : ConsoleFormatter(Name)
{
    /// <summary>Its name in <c>Logging:Console:FormatterName</c>.</summary>
    public new const string Name = "lines";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var text = logEntry.Exception is null ? message : $"{message}\n{logEntry.Exception}";
        var time = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        textWriter.WriteLine($"{time} {logEntry.LogLevel} {RequestId.Current ?? "-"} {logEntry.Category}: {text.ReplaceLineEndings(" | ")}");
    }
}
