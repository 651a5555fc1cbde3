using EvidenceApi.Http;
using FluentValidation.Results;

namespace EvidenceApi.Lists;

/// <summary>A filter as the query string gives it, turned into conditions.</summary>
internal interface IFilter : IValidated
{
    void AddTo(Conditions conditions);

    ValidationResult IValidated.Validate() => RangePairs.Of(this).Validate(this);
}
