using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>What a baseline measure is about. The registry offers forms of a known size, by which a shape is recognised.</summary>
internal sealed record BaselineTopic(string Title, Scale Scale, string[] Classes, string[] Categories)
{
    private static readonly Scale Participants = new("", "Participants", 0, 0, 0);

    private static readonly string[] Countries = [.. Places.All.Select(country => country.Name)];

    private static readonly string[] Races =
    [
        "American Indian or Alaska Native", "Asian", "Native Hawaiian or Other Pacific Islander", "Black or African American", "White", "More than one race",
        "Unknown or Not Reported",
    ];

    private static readonly string[] Subgroups = ["Mild", "Moderate", "Severe", "Not classified", "Not known"];

    private static readonly string[] Findings =
        ["Diabetes", "Hypertension", "Current Smoker", "Prior Surgery", "Use of Statins", "Family History", "Atrial Fibrillation", "Prior Stroke"];

    private static readonly Dictionary<(char Param, int Classes, int Categories), BaselineTopic[]> Forms = new()
    {
        [('C', 1, 2)] = [new("Sex: Female, Male", Participants, [], ["Female", "Male"])],
        [('C', 1, 3)] =
        [
            new("Age, Categorical", Participants, [], ["<=18 years", "Between 18 and 65 years", ">=65 years"]),
            new("Ethnicity (NIH/OMB)", Participants, [], ["Hispanic or Latino", "Not Hispanic or Latino", "Unknown or Not Reported"]),
        ],
        [('C', 1, 7)] = [new("Race (NIH/OMB)", Participants, [], Races)],
        [('M', 1, 1)] = [new("Age, Continuous", Years, [], [])],
        [('D', 1, 1)] = [new("Age, Continuous", Years, [], [])],
    };

    private static Scale Years => new("", "years", 20, 80, 1);

    /// <summary>The form that fits and is not taken yet, or something else that is measured or found.</summary>
    public static BaselineTopic Of(MeasureShape shape, HashSet<string> taken, Chance chance)
    {
        var key = (shape.Param, shape.Categories.Length, shape.Categories.FirstOrDefault());
        if (Forms.TryGetValue(key, out var forms) && forms.FirstOrDefault(form => taken.Add(form.Title)) is { } form)
            return form;
        var (topic, scale) = shape.Param switch
        {
            'N' when taken.Add("Region of Enrollment") => ("Region of Enrollment", Participants),
            'N' or 'C' or 'U' or Codes.None => (chance.Pick(Findings), Participants),
            _ => chance.Pick(Scales.All) is var measured ? (measured.Name, measured) : default,
        };
        return new BaselineTopic(Untaken(topic, taken), scale, topic == "Region of Enrollment" ? Countries : Subgroups, Subgroups);
    }

    private static string Untaken(string title, HashSet<string> taken)
    {
        var untaken = title;
        for (var number = 2; title != "Region of Enrollment" && !taken.Add(untaken); number++)
            untaken = $"{title} {number}";
        return untaken;
    }
}
