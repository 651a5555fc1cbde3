using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>
/// Seeds made at random, always valid, which change a little at each step: studies come, are corrected and go, and so do their numbers, statuses and sites. A record of a register that is merged
/// into one of them comes, is renewed, and has an older state learnt late.
/// </summary>
internal sealed class RandomEvidence(Random random)
{
    private const int MostStudies = 9;

    private static readonly string[] Designs = ["RANDOMIZED_TRIAL", "NON_RANDOMIZED_TRIAL", "SINGLE_ARM_TRIAL"];
    private static readonly string[] Courses = ["RRMS", "SPMS", "PPMS", "MS"];
    private static readonly string[] Statuses = ["RECRUITING", "COMPLETED", "NOT_YET_RECRUITING", "ACTIVE_NOT_RECRUITING"];
    private static readonly string[] Given = ["AHSCT", "MESENCHYMAL_STEM_CELLS"];
    private static readonly string[] Checks = ["VERIFIED", "VERIFIED", "UNVERIFIED"];
    private static readonly string[] Countries = ["SE", "GB", "IT", "US"];
    private static readonly string[] Words = ["mobile", "walking", "relapses", "lesions", "fatigue"];

    private readonly SortedDictionary<int, Made> studies = [];
    private readonly SortedDictionary<int, string> claims = [];
    private readonly SortedDictionary<int, int> recorded = []; // the year of the newest record of a study
    private int last;

    /// <summary>Changes one to three things.</summary>
    public void Step()
    {
        for (var changes = studies.Count == 0 ? MostStudies : random.Next(1, 4); changes > 0; changes--)
            Change();
    }

    /// <summary>A study goes, of which no record would be left.</summary>
    public void Lose() => studies.Remove(studies.Keys.First(id => !recorded.ContainsKey(id)));

    /// <summary>A record of one of the studies: at first new, then newer than the one before, or an older one.</summary>
    public JsonObject Record(bool isOlder)
    {
        var id = recorded.Count == 0 ? Any() : recorded.Keys.First();
        var newest = recorded.GetValueOrDefault(id, 2014);
        var year = isOlder ? newest - 1 : newest + 4;
        recorded[id] = Math.Max(newest, year);
        return MadeRecord.Of(id).With(MadeRecord.Outcome($"{Pick(Words)} score", $"{random.Next(9)}.5", "2"))
            .Set("protocolSection.statusModule.lastUpdatePostDateStruct.date", FormattableString.Invariant($"{year}-01-05"))
            .Set("protocolSection.statusModule.overallStatus", Pick(Statuses)).Set("protocolSection.designModule.enrollmentInfo.count", random.Next(20, 200));
    }

    /// <summary>All of it as one file of seeds.</summary>
    public string Yaml()
    {
        var text = new StringBuilder("studies:\n");
        foreach (var (id, study) in studies)
            study.Write(text, id, studies.Keys.LastOrDefault(other => other < id));
        if (claims.Count > 0)
            text.Append("claims:\n");
        foreach (var (id, statement) in claims)
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: 000-0{id}, source: paper, kind: STATEMENT, paragraph: {id}, statement: {statement}, verdict: OPINION, reason: A view.}}\n");
        return text.ToString();
    }

    private void Change()
    {
        if (studies.Count < 3 || (studies.Count < MostStudies && random.Next(3) == 0))
            studies.Add(++last, Made.New(random));
        else if (random.Next(5) == 0 && Any() is var gone && !recorded.ContainsKey(gone)) // of which nothing but a record would be left
            studies.Remove(gone);
        else if (random.Next(4) == 0)
            claims[random.Next(1, 5)] = $"{Pick(Words)} {random.Next(9)}";
        else
            studies[Any()].Correct(random);
    }

    private int Any() => studies.Keys.ElementAt(random.Next(studies.Count));

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private sealed class Made
    {
        private readonly List<(int Id, int Value, string Check)> results = [];
        private readonly List<(string Status, string Check)> observations = [];
        private string title = "";
        private string design = "";
        private string course = "";
        private string given = "";
        private string country = "";
        private int sites;
        private int lastResult;

        public static Made New(Random random)
        {
            var made = new Made();
            for (var part = 0; part < 7; part++)
                made.Correct(random, part);
            made.Correct(random, 5);
            return made;
        }

        public void Correct(Random random) => Correct(random, random.Next(9));

        public void Write(StringBuilder text, int id, int earlier)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  - id: s{{id}}
                    title: {{title}}
                    type: INTERVENTIONAL
                    design: {{design}}
                    registrations: [{registry: ISRCTN, number: ISRCTN{{10000000 + id}}, source: register, place: record, verification: VERIFIED}, {registry: CLINICALTRIALS_GOV, number: {{MadeRecord.NumberOf(id)}}, source: register, place: record, verification: VERIFIED}]
                    reports: [{source: paper, role: FINAL_REPORT}]
                    countries: [{{country}}]
                    interventions: [{id: cells, type: {{given}}, label: Cells}]
                    arms: [{id: cells, label: Cells, type: EXPERIMENTAL, interventions: [cells]}]
                    populations: [{id: all, label: All, phenotypes: [{{course}}]}]
                    eligibility: [{kind: INCLUSION, subject: AGE, minimum: {{18 + sites}}, maximum: {{40 + (10 * sites)}}, unit: a, source: register, place: criteria, verification: VERIFIED}]
                    sites: [{{string.Join(", ", Enumerable.Range(0, sites).Select(site => $"{{name: Clinic {site}, city: Town, country: {country}, latitude: {50 + site}, longitude: {site}, precision: CITY}}"))}}]

                """);
            if (earlier > 0)
                text.Append(CultureInfo.InvariantCulture, $"    relations: [{{type: PILOT_OF, study: s{earlier}}}]\n");
            text.Append("    statusHistory:\n");
            foreach (var (index, (status, check)) in observations.Index())
                text.Append(CultureInfo.InvariantCulture, $"      - {{id: o{index}, status: {status}, asOf: {2010 + index}-02-03, targetEnrollment: {10 + index}, source: register, place: {PlaceOf(check)}, verification: {check}}}\n");
            text.Append(CultureInfo.InvariantCulture, $"    outcomes:\n      - id: quiet\n        measure: nedap\n        title: Nothing happens to {title}\n        type: PRIMARY\n        reportingStatus: POSTED\n        results:\n");
            foreach (var (result, value, check) in results)
                text.Append(CultureInfo.InvariantCulture, $"          - {{id: r{result}, arm: cells, population: all, months: {12 * result}, estimateType: KAPLAN_MEIER, value: {value}, unit: \"%\", denominator: {50 + value}, denominatorKind: TREATED, printed: {value}%, source: paper, place: {PlaceOf(check)}, verification: {check}}}\n");
        }

        private static string PlaceOf(string check) => check == "UNVERIFIED" ? "not read" : "table";

        private void Correct(Random random, int part)
        {
            string Pick(string[] from) => from[random.Next(from.Length)];
            switch (part)
            {
                case 0: title = $"{Pick(Words)} {Pick(Words)}"; break;
                case 1: design = Pick(Designs); break;
                case 2: course = Pick(Courses); break;
                case 3: given = Pick(Given); break;
                case 4: country = Pick(Countries); break;
                case 5: results.Add((++lastResult, random.Next(1, 90), Pick(Checks))); break;
                case 6: observations.Add((Pick(Statuses), observations.Count == 0 ? "VERIFIED" : Pick(Checks))); sites = random.Next(3); break;
                case 7 when results.Count > 1: results.RemoveAt(random.Next(results.Count)); break;
                default: results[^1] = results[^1] with { Value = random.Next(1, 90) }; break;
            }
        }
    }
}
