using EvidenceApi.Http;
using FluentValidation.Results;

namespace EvidenceApi.Lists;

/// <summary>A filter as the query string gives it, turned into conditions.</summary>
internal interface IFilter : IValidated
{
    void AddTo(Conditions conditions);

    ValidationResult IValidated.Validate() => RangePairs.Of(this).Validate(this);
}

internal static class Filters
{
    /// <summary>What both filters let through.</summary>
    public static IFilter And(this IFilter first, IFilter second) => new Both(first, second);

    private sealed record Both(IFilter First, IFilter Second) : IFilter
    {
        public void AddTo(Conditions conditions)
        {
            First.AddTo(conditions);
            Second.AddTo(conditions);
        }
    }
}
