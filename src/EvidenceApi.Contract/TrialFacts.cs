using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A date of a study; two sources may give two dates of one kind.</summary>
public sealed record DateOfStudy
{
    public required DateKind Kind { get; init; }

    /// <summary>As precise as the source gives it: 2016, 2016-01 or 2016-01-20.</summary>
    public required string Date { get; init; }

    /// <summary>ACTUAL when it has happened, ESTIMATED when it was planned; null when the source does not say.</summary>
    public required DateType? Type { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>What is expected of a trial next, by the newest known date that was not reported as past.</summary>
public sealed record ExpectedEvent
{
    /// <summary>START, PRIMARY_COMPLETION or COMPLETION.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>As precise as the source gives it.</summary>
    public required string Date { get; init; }

    /// <summary>ESTIMATED when the source says that it was planned; null when it does not say.</summary>
    public required DateType? Type { get; init; }

    /// <summary>Whether the date is before the day of the dataset: then it has happened unreported, or has slipped. Null where the date is not precise enough.</summary>
    public required bool? HasPassed { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>Whom to ask about a trial; never a person.</summary>
public enum AskThrough { REGISTRY_PAGE, AS_A_SOURCE_SAYS }

/// <summary>A way to ask about a trial.</summary>
public sealed record HowToAsk
{
    public required AskThrough Through { get; init; }

    /// <summary>What to do, in our words.</summary>
    public required string Statement { get; init; }

    public required SourceReference Source { get; init; }
}

/// <summary>Who could take part.</summary>
public sealed record EligibilityCriterion
{
    public required CriterionKind Kind { get; init; }

    public required CriterionSubject Subject { get; init; }

    /// <summary>Lowest value allowed; null without a limit.</summary>
    public required decimal? Minimum { get; init; }

    /// <summary>Highest value allowed; null without a limit.</summary>
    public required decimal? Maximum { get; init; }

    /// <summary>UCUM code of minimum and maximum.</summary>
    public required string? Unit { get; init; }

    public required string? Statement { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>How the codes of a study are known; null where there is no code.</summary>
public sealed record CodeBases
{
    public required CodeBasis? Design { get; init; }

    /// <summary>That of the weakest, where interventions differ.</summary>
    public required CodeBasis? Intervention { get; init; }

    /// <summary>That of the weakest, where populations differ.</summary>
    public required CodeBasis? Phenotype { get; init; }

    /// <summary>That of the regimens and their intensity.</summary>
    public required CodeBasis? Conditioning { get; init; }
}
