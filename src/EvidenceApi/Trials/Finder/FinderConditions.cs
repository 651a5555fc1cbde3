using EvidenceApi.Contract;
using EvidenceApi.Lists;

namespace EvidenceApi.Trials.Finder;

/// <summary>What trials must fulfil to fit a question, and their order.</summary>
internal static class FinderConditions
{
    private const string IsLocated = "site.latitude is not null and site.longitude is not null";

    private const double KilometresPerDegree = 111; // of latitude; a little less than it is, so that nothing is left out

    public static void AddTo(Conditions conditions, FinderQuestion question)
    {
        if (question.Age is { } age)
            conditions.And("""
                (not exists (select from trial_age as age where age.study_id = item.id)
                    or exists (
                        select from trial_age as age
                        where age.study_id = item.id
                          and coalesce(age.minimum, 0) <= {0}
                          and coalesce(age.below > {0}, true)))
                """, age);
        if (question.Filter.Sex is { } sex)
            conditions.And("coalesce(item.sex, 'ALL') in ('ALL', {0})", sex);
        // One value a trial: PostgreSQL evaluates "exists" for all trials before it returns the first row.
        if (question.Filter.RecruitingIn is { Length: > 0 } countries)
            conditions.And($$"""
                item.countries && {0}::text[]
                and coalesce(
                    (select true from trial_site as site where site.study_id = item.id and site.country_code = any({0}::text[]) and {{IsOpen(conditions)}} limit 1),
                    item.status in ('RECRUITING', 'AVAILABLE') and not exists (select from trial_site as site where site.study_id = item.id))
                """, countries);
        if (question.From is { } from)
            AddReach(conditions, question, from);
        else if (question.NeedsOpen)
            conditions.And(OpenSomewhere(conditions));
    }

    // Trials of the same standing come by distance: first those with a place that is or may be open, of them those that name MS.
    private static void AddReach(Conditions conditions, FinderQuestion question, FinderPoint from)
    {
        var distance = $"distance_km(site.latitude, site.longitude, {conditions.Value(from.Latitude)}, {conditions.Value(from.Longitude)})";
        var near = question.WithinKm is { } most
            ? $"site.latitude between {conditions.Value(from.Latitude - (most / KilometresPerDegree))} and {conditions.Value(from.Latitude + (most / KilometresPerDegree))} and {distance} <= {conditions.Value(most)}"
            : IsLocated;
        var open = Exists(conditions, near, open: true);
        conditions.Within(new Reach
        {
            Inside = question.NeedsOpen ? open : Exists(conditions, near, open: false),
            NotKnown = $"not exists (select from trial_site as site where site.study_id = item.id and {IsLocated}){(question.NeedsOpen ? $" and {OpenSomewhere(conditions)}" : "")}",
            Write = (json, ids) => FinderAnswer.Write(json, question, from, ids),
        });
        conditions.OwnFields = [.. NearestSite(conditions, near, distance)];
        conditions.OwnOrder =
        [
            new SortKey($"(case when {open} then case when cardinality(item.phenotypes) > 0 then 0 else 1 end else 2 end)", Descending: false, "int"),
            new SortKey($"""
                coalesce(
                    (select min(round({distance}::numeric, 3)) from trial_site as site where site.study_id = item.id and {near} and {IsOpen(conditions)}),
                    (select min(round({distance}::numeric, 3)) from trial_site as site where site.study_id = item.id and {near}),
                    'infinity')
                """, Descending: false, "numeric"),
        ];
    }

    // The place that the distance of a trial is of: the nearest within reach that is or may be open, else the nearest.
    private static IEnumerable<Field> NearestSite(Conditions conditions, string near, string distance)
    {
        string Of(string column) => $"(select {column} from trial_site as site where site.study_id = item.id and {IsLocated} order by ({near} and {IsOpen(conditions)}) desc, round({distance}::numeric, 1), site.position limit 1)";
        return
        [
            Field.Number("distanceKm", Of($"round({distance}::numeric, 1)")),
            Field.Text("nearestSite", Of("site.name")),
            Field.Text("nearestSiteCity", Of("site.city")),
            Field.Text("nearestSiteCountry", Of("site.country_code")),
            Field.Text("nearestSiteOpening", Of(conditions.IncludeUnverified ? "site.unverified_opening" : "site.opening")),
            Field.Text("nearestSiteStatus", Of("site.status_now")),
        ];
    }

    private static string OpenSomewhere(Conditions conditions) => $"""
        ({Exists(conditions, "true", open: true)}
            or item.status in ('{nameof(Model.OverallStatus.RECRUITING)}', '{nameof(Model.OverallStatus.AVAILABLE)}')
                and not exists (select from trial_site as site where site.study_id = item.id))
        """;

    private static string Exists(Conditions conditions, string condition, bool open) =>
        $"exists (select from trial_site as site where site.study_id = item.id and {condition}{(open ? $" and {IsOpen(conditions)}" : "")})";

    private static string IsOpen(Conditions conditions) =>
        $"site.{(conditions.IncludeUnverified ? "unverified_" : "")}opening in ('{nameof(SiteOpening.OPEN)}', '{nameof(SiteOpening.POSSIBLY_OPEN)}')";
}
