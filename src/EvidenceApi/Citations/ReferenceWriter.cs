using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>Writes references one after the other to a stream, in UTF-8, with what the format has around and between them. One is a list of one.</summary>
internal sealed class ReferenceWriter : IDisposable
{
    private static readonly JsonWriterOptions AsTheOthers = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream stream;
    private readonly Format format;
    private readonly MemoryStream buffer = new();
    private readonly StreamWriter text;
    private readonly Utf8JsonWriter json;

    public ReferenceWriter(Stream stream, Format format)
    {
        this.stream = stream;
        this.format = format;
        text = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        json = new Utf8JsonWriter(buffer, AsTheOthers);
        if (format == Format.CslJson)
            json.WriteStartArray();
    }

    public Task WriteAsync(Reference reference, CancellationToken cancellationToken)
    {
        if (format == Format.CslJson)
            CslJsonWriter.Write(json, reference);
        else if (format == Format.Ris)
            RisWriter.Write(text, reference);
        else
            BibTexWriter.Write(text, reference);
        return PassOnAsync(cancellationToken);
    }

    /// <summary>Ends the list. Not done by disposing: a list that broke off must not look whole.</summary>
    public Task EndAsync(CancellationToken cancellationToken)
    {
        if (format == Format.CslJson)
            json.WriteEndArray();
        return PassOnAsync(cancellationToken);
    }

    public void Dispose()
    {
        json.Dispose();
        text.Dispose();
        buffer.Dispose();
    }

    // The server's stream takes no writes that wait.
    private async Task PassOnAsync(CancellationToken cancellationToken)
    {
        await text.FlushAsync(cancellationToken);
        await json.FlushAsync(cancellationToken);
        await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
        buffer.SetLength(0);
    }
}
