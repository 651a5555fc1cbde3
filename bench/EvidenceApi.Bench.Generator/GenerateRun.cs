using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator;

/// <summary>Writes the records of one plan, one a line, with memory for one record at a time; tells how far it is on the standard error.</summary>
internal sealed class GenerateRun(IReadOnlyList<StudyShape> shapes, int studies, long measurements, int seed)
{
    private const int BufferBytes = 1 << 20;

    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(5);

    // The registry's own files hold letters such as µ and ≥ as they are, not as \u escapes.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private TimeSpan _nextProgress = ProgressInterval;

    private long _bytes;

    private long _measurements;

    public void Write(string path, CancellationToken cancellationToken)
    {
        var plan = ShapePlan.Draw(shapes, studies, measurements, new Chance(seed, 0));
        using var stream = path == "-" ? Console.OpenStandardOutput() : File.Create(path, bufferSize: 1);
        using var buffered = new BufferedStream(stream, BufferBytes);
        using var json = new Utf8JsonWriter(buffered, Format);
        for (var index = 0; index < plan.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRecord(json, buffered, new StudyDraft(index + 1, plan[index], seed));
            _measurements += plan[index].Measurements;
            ShowProgress(index + 1);
        }
        Show(plan.Length);
    }

    private void WriteRecord(Utf8JsonWriter json, Stream stream, StudyDraft study)
    {
        RecordWriter.Write(json, study);
        json.Flush();
        _bytes += json.BytesCommitted + 1;
        stream.WriteByte((byte)'\n');
        json.Reset();
    }

    private void ShowProgress(int written)
    {
        if (_clock.Elapsed < _nextProgress)
            return;
        _nextProgress = _clock.Elapsed + ProgressInterval;
        Show(written);
    }

    private void Show(int written) => Console.Error.WriteLine(
        $"{written:N0} of {studies:N0} studies, {_measurements:N0} measurements, {_bytes / 1e6:N0} MB, {_clock.Elapsed.TotalSeconds:N1} s");
}
