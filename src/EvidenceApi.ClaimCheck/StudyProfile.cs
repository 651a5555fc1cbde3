using System.Collections.Frozen;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>A study as claims see it: the classes of treatment of its arms and the groups of its populations, read from their labels by the same words.</summary>
internal sealed class StudyProfile
{
    private readonly Dictionary<string, FrozenSet<string>> arms;
    private readonly Dictionary<string, FrozenSet<string>> groups;
    private readonly Dictionary<string, PopulationEvidence> populations;

    public StudyProfile(StudyEvidence study, PhraseTree phrases, IEnumerable<string> authors, IEnumerable<string> towns)
    {
        Study = study;
        Authors = [.. authors];
        Towns = [.. towns];
        Phenotypes = [.. study.Populations.Where(population => population.IsAll).SelectMany(population => population.Phenotypes)];
        Courses = [.. study.Populations.SelectMany(population => population.Phenotypes), .. TreatmentClasses.Read(study.Title, phrases, PieceKind.PHENOTYPE).Select(Enum.Parse<Phenotype>)];
        OwnYears = Keys(study.Reports.SelectMany(report => report.Years).Append(int.TryParse(study.Id.Split('-')[^1], out var year) && year is > 1950 and < 2100 ? year : 0));
        Years = Keys(study.Rows.Select(row => row.Year ?? 0)).Union(OwnYears).ToFrozenSet(StringComparer.Ordinal);
        var printed = study.Reports.SelectMany(report => report.Years.Select(issue => (report.Journal, Year: (int?)issue)))
            .Concat(study.Rows.Select(row => (Journal: row.Publisher, row.Year))).Where(pair => pair.Journal is not null).Distinct().ToList();
        Journals = printed.SelectMany(pair => new[] { JournalKey(pair.Journal ?? ""), $"{JournalKey(pair.Journal ?? "")} {pair.Year}" }).ToFrozenSet(StringComparer.Ordinal);
        OrganizationWords = [.. study.Organizations.SelectMany(ClaimText.Words)];
        Spans = [.. study.Dates.Where(date => date.Kind is DateKind.FIRST_TREATED or DateKind.FIRST_ENROLLED or DateKind.FIRST_RANDOMIZED)
            .SelectMany(first => study.Dates.Where(last => last.Kind is DateKind.LAST_TREATED or DateKind.LAST_ENROLLED or DateKind.LAST_RANDOMIZED)
                .Select(last => $"{first.Year}-{last.Year}"))];
        Words = [.. study.Reports.Select(report => report.Title).Append(study.Title).Concat(study.Populations.Select(population => population.Label))
            .Concat(study.Rows.Select(row => row.Publisher ?? "")).Concat(study.Interventions.Select(item => item.Label)).Distinct().SelectMany(ClaimText.Words).Where(word => word.Length > 3 && !NoAttributes.Contains(word))];
        Countries = string.Join(',', study.Countries.Order(StringComparer.Ordinal));
        Labels = StudyLabels.Of(study);
        var given = study.Interventions.ToDictionary(item => item.Id, item => TreatmentClasses.Closure(item, phrases, study.Title), StringComparer.Ordinal);
        arms = study.Arms.ToDictionary(arm => arm.Id, arm => Classes(arm, given, phrases), StringComparer.Ordinal);
        var own = study.Arms.Where(arm => !IsComparator(arm)).Select(arm => arms[arm.Id]).ToList();
        Whole = own.Count > 0
            ? own.Aggregate<IEnumerable<string>>((one, other) => one.Intersect(other)).ToFrozenSet(StringComparer.Ordinal)
            : given.Values.SelectMany(classes => classes).ToFrozenSet(StringComparer.Ordinal);
        All = given.Values.SelectMany(classes => classes).Concat(arms.Values.SelectMany(classes => classes)).Concat(TreatmentClasses.OfTitle(study.Title, phrases)).ToFrozenSet(StringComparer.Ordinal);
        populations = study.Populations.ToDictionary(population => population.Id, StringComparer.Ordinal);
        groups = study.Populations.ToDictionary(population => population.Id, population => Groups(population, phrases), StringComparer.Ordinal);
    }

    public StudyEvidence Study { get; }

    public IReadOnlyList<string> Authors { get; }

    public IReadOnlyList<string> Towns { get; }

    /// <summary>What the service's own sentences repeat, by kind and folded words: titles of outcomes, labels of populations and arms, times,
    /// categories, spreads, publishers.</summary>
    public FrozenDictionary<string, string> Labels { get; }

    /// <summary>Classes of what the study is about: what each of its arms other than comparators was given.</summary>
    public FrozenSet<string> Whole { get; }

    /// <summary>Classes of anything that was given in it.</summary>
    public FrozenSet<string> All { get; }

    /// <summary>Years of its own reports.</summary>
    public FrozenSet<string> OwnYears { get; }

    /// <summary>Years of its own reports and of the sources of its numbers.</summary>
    public FrozenSet<string> Years { get; }

    /// <summary>Keys of the journals and publishers of its reports and numbers, alone and with a year behind them.</summary>
    public FrozenSet<string> Journals { get; }

    /// <summary>Codes of its countries, in order and joined.</summary>
    public string Countries { get; }

    /// <summary>Courses of disease of any of its groups, and of its title.</summary>
    public IReadOnlyList<Phenotype> Courses { get; }

    public FrozenSet<string> OrganizationWords { get; }

    /// <summary>Years from the first to the last person treated, enrolled or randomised: "2015-2018".</summary>
    public FrozenSet<string> Spans { get; }

    /// <summary>Words of the titles of its reports, of its groups, treatments and publishers: what it may be described by.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Of titles and labels, what qualifies nothing: sides, quantities, negations and outcomes.</summary>
    private static readonly FrozenSet<string> NoAttributes = new[]
    {
        "before", "after", "without", "with", "none", "more", "less", "than", "over", "under", "above", "below", "least", "most", "from", "other", "those", "only", "failure", "prevent", "effect", "against", "versus",
        "during", "whose", "superior", "beneficial", "promising", "impressive", "hope", "halt", "roll", "could", "work", "first", "last", "early", "late", "later", "conventional",
    }.ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> ClassesOf(string? arm) => arm is not null && arms.TryGetValue(arm, out var classes) ? classes : Whole;

    public bool IsComparator(string? arm) => Study.Arms.FirstOrDefault(item => item.Id == arm) is { } found && IsComparator(found);

    public PopulationEvidence? Population(string id) => populations.GetValueOrDefault(id);

    /// <summary>Groups and treatments that a population's label names; a claim has to name them too.</summary>
    public FrozenSet<string> GroupsOf(string population) => groups.GetValueOrDefault(population) ?? FrozenSet<string>.Empty;

    /// <summary>Courses of disease of the whole study.</summary>
    public IReadOnlyList<Phenotype> Phenotypes { get; }

    /// <summary>"The Lancet" and "Lancet" are one; "Mult Scler" is an older name of the Multiple Sclerosis Journal.</summary>
    public static string JournalKey(string journal) => Squeezed(journal) is var key && JournalNames.TryGetValue(key, out var name) ? name : key;

    private static readonly FrozenDictionary<string, string> JournalNames = WordLists.Phrases.Where(row => row.Kind == PieceKind.JOURNAL)
        .SelectMany(row => row.Phrases.Append(row.Value).Select(phrase => (Key: Squeezed(phrase), Name: Squeezed(row.Value)))).DistinctBy(pair => pair.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);

    private static string Squeezed(string journal) => Spelling.Squeeze(journal.Replace("The ", "", StringComparison.Ordinal).Replace("&", "and", StringComparison.Ordinal));

    private static FrozenSet<string> Keys(IEnumerable<int> years) => years.Where(year => year > 0)
        .Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsComparator(ArmEvidence arm) =>
        arm.Type is ArmType.ACTIVE_COMPARATOR or ArmType.PLACEBO_COMPARATOR or ArmType.SHAM_COMPARATOR or ArmType.NO_INTERVENTION;

    private FrozenSet<string> Classes(ArmEvidence arm, Dictionary<string, FrozenSet<string>> given, PhraseTree phrases)
    {
        // Arms of a crossover are given the same, in another order; the arm is called by the first.
        var isCrossover = arm.Given.Count > 1 && Study.Arms.Any(other => other != arm && other.Given.Order().SequenceEqual(arm.Given.Order()));
        var own = isCrossover ? arm.Given.Where(id => arm.Id.StartsWith(id, StringComparison.Ordinal)).DefaultIfEmpty(arm.Given[0]) : arm.Given;
        var classes = own.Where(given.ContainsKey).SelectMany(id => given[id]).Concat(isCrossover ? [] : TreatmentClasses.Read(arm.Label, phrases, PieceKind.TREATMENT));
        return TreatmentClasses.Close(classes.Concat(IsComparator(arm) ? ["CONTROL", "arm:" + arm.Id] : ["arm:" + arm.Id]));
    }

    private static FrozenSet<string> Groups(PopulationEvidence population, PhraseTree phrases) =>
        [.. TreatmentClasses.Read(population.Label, phrases, PieceKind.GROUP), .. TreatmentClasses.Read(population.Label, phrases, PieceKind.TREATMENT)
            .Where(value => value is not ("TRANSPLANT" or "AHSCT")),
            .. TreatmentClasses.Read(population.Label, phrases, PieceKind.MEASURE).Where(value => value == "female-sex")];
}
