using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Citations;

/// <summary>Writes references one after the other into memory, in UTF-8, with what the format has around and between them. One is a list of one.</summary>
internal sealed class ReferenceWriter : IDisposable
{
    private static readonly JsonWriterOptions AsTheOthers = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Format format;
    private readonly StreamWriter text;
    private readonly Utf8JsonWriter json;

    public ReferenceWriter(Stream memory, Format format)
    {
        this.format = format;
        text = new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        json = new Utf8JsonWriter(memory, AsTheOthers);
        if (format == Format.CslJson)
            json.WriteStartArray();
    }

    public void Write(Reference reference)
    {
        if (format == Format.CslJson)
            CslJsonWriter.Write(json, reference);
        else if (format == Format.Ris)
            RisWriter.Write(text, reference);
        else
            BibTexWriter.Write(text, reference);
        PassOn();
    }

    /// <summary>Ends the list. Not done by disposing: a list that broke off must not look whole.</summary>
    public void End()
    {
        if (format == Format.CslJson)
            json.WriteEndArray();
        PassOn();
    }

    public void Dispose()
    {
        json.Dispose();
        text.Dispose();
    }

    private void PassOn()
    {
        text.Flush();
        json.Flush();
    }
}
