using System.Text.RegularExpressions;

namespace EvidenceApi.Model.Derivation;

/// <summary>
/// Writes a number as one sentence that is safe to quote: what its row says and nothing else, with time, group, kind of study, source and the caveats in words.
/// What describes the participants gets no sentence, nor a number that was recalled, that a later report replaces, or that sources disagree on.
/// </summary>
internal sealed partial class SentenceWriter(StudyContext study, StudyNames names)
{
    private readonly SentenceQualifiers qualifiers = new(study);

    public SafeSentence Write(Outcome outcome, Result result, Measure measure, IReadOnlyList<Caveat> caveats) => Refusal(outcome, result, measure) is { } refusal
        ? new SafeSentence { Refusal = refusal }
        : new SafeSentence { Text = Sentence(outcome, result, caveats) };

    private static string? Refusal(Outcome outcome, Result result, Measure measure) => result switch
    {
        { Value: null } => "the source gives no number",
        { Verification: Verification.UNVERIFIED } => "the number was recalled and not checked",
        { SupersededBy: not null } => "a later report replaces the number",
        { Conflict: { } conflict } => $"sources disagree: {conflict}",
        _ when ResultCaveats.Describes(outcome) || measure.Domain == MeasureDomain.PARTICIPANT => "the number describes the participants or their follow-up and is no result",
        _ => null,
    };

    private string Sentence(Outcome outcome, Result result, IReadOnlyList<Caveat> caveats)
    {
        var isQuoted = !study.IsOwn(result.Source) && IsInWords(result);
        var number = isQuoted ? NumberPhrase.Quoted(result) : NumberPhrase.Of(result, outcome.Title);
        var words = string.Join("; ", qualifiers.Of(outcome, result, caveats, isQuoted));
        return $"{outcome.Title}, {Setting(result)}: {number}{(words.Length > 0 ? $" ({words})" : "")}, according to {Attribution(result)}.";
    }

    // Words of a retelling are quoted and not turned into numbers.
    private static bool IsInWords(Result result) => result.Printed is { } printed && !OnlyNumbers().IsMatch(printed);

    private string Setting(Result result)
    {
        var population = study.Population(result.Population)?.Label;
        return string.Join(", ", new[]
        {
            result.Stratum,
            result.Category,
            RowTime.Of(result) ?? "time not found in what was read",
            population is null || Denominators.Contradict(population, result, study.Study) ? null : $"in “{population}”",
            study.Arm(result.Arm) is { } arm ? $"arm “{arm.Label}”" : null,
        }.OfType<string>());
    }

    private string Attribution(Result result)
    {
        var name = names.Of(study.Study);
        var design = Words.Design(study.Study.Design);
        if (study.Source(result.Source) is not { } source)
            return $"{name}, a {design}";
        if (!study.IsOwn(source.Id))
            return $"{source.Publisher} ({Words.Of(source.Kind)}, {StudyNames.Year(source)}) on {name}, a {design}";
        var citation = StudyNames.Citation(source);
        return name.Contains(citation, StringComparison.Ordinal) ? $"{name}, a {design}" : $"{name} ({citation}), a {design}";
    }

    // 46 %, 1 of 52, 0/24, 3: nothing that a quotation would show better.
    [GeneratedRegex(@"\A[-+−±<>]?\d+(\.\d+)? ?%?( ?(of|/) ?\d+)?\z")]
    private static partial Regex OnlyNumbers();
}
