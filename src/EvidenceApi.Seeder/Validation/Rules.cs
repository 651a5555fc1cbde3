using System.Text.RegularExpressions;
using EvidenceApi.Model;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceApi.Seeder.Validation;

/// <summary>Rules that several validators share. Each failure carries a <see cref="Complaint"/>.</summary>
internal static partial class Rules
{
    private static readonly Complaint NotASlug = new("this is not an id", "lower-case letters, digits and single hyphens, at most 100 characters");

    public static IRuleBuilderOptions<T, TProperty> Or<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, string problem, string allowed, string? nearest = null) =>
        rule.WithState(_ => new Complaint(problem, allowed, nearest));

    public static IRuleBuilderOptions<T, string> IsSlug<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(id => id.Length <= 100 && Slug().IsMatch(id)).WithState(_ => NotASlug);

    public static IRuleBuilderOptions<T, string> IsDottedSlug<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(id => id.Length <= 200 && DottedSlug().IsMatch(id)).WithState(_ => NotASlug);

    public static void IsUnit<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(unit => unit is null || Unit().IsMatch(unit))
            .WithState((_, unit) => new Complaint($"'{unit}' is not a unit", "a UCUM code without blanks, such as %, a, mo, d, 1, {score}"));

    public static void IsWebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(url => url is null || WebAddress().IsMatch(url))
            .WithState((_, url) => new Complaint($"'{url}' is not a web address", "http:// or https:// and no blanks"));

    /// <summary>Complains when a list names one key twice.</summary>
    public static void Unique<T, TItem>(
        this ValidationContext<T> context, string list, IReadOnlyList<TItem> items, Func<TItem, string> key, string property)
    {
        context.Unique(items.Index().Select(item => ($"{list}[{item.Index}].{property}", key(item.Item))), "each once", StringComparer.Ordinal);
    }

    /// <summary>Complains when a key is at two paths, and says where it is first.</summary>
    public static void Unique<T>(this ValidationContext<T> context, IEnumerable<(string Path, string Key)> keys, string allowed, StringComparer comparer)
    {
        var first = new Dictionary<string, string>(comparer);
        foreach (var (path, key) in keys.Where(item => !first.TryAdd(item.Key, item.Path)))
            context.Complain(path, new Complaint($"'{key}' is there twice", allowed) { Repeats = context.PropertyChain.BuildPropertyPath(first[key]) });
    }

    /// <summary>Complains when a reference names nothing that is there.</summary>
    public static void Refers<T>(this ValidationContext<T> context, string path, string? id, IReadOnlySet<string> known, string what)
    {
        if (id is not null && !known.Contains(id))
        {
            var shown = known.Count <= 12 ? string.Join(", ", known.Order(StringComparer.Ordinal)) : $"the {known.Count} {what} ids of the seeds";
            context.Complain(path, new Complaint($"no {what} has the id '{id}'", shown.Length == 0 ? $"none, because there is no {what}" : shown, Nearest.Match(id, known)));
        }
    }

    public static void Complain<T>(this ValidationContext<T> context, string path, Complaint complaint) =>
        context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(path), complaint.ToString()) { CustomState = complaint });

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*$")]
    private static partial Regex DottedSlug();

    [GeneratedRegex("^[!-~]{1,40}$")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^https?://\S+$")]
    private static partial Regex WebAddress();
}
