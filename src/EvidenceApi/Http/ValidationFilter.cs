using System.Globalization;
using System.Text.Json;
using FluentValidation.Results;

namespace EvidenceApi.Http;

/// <summary>Runs the validator of every argument that has one; ranges and pairs of parameters are checked here, types before.</summary>
internal sealed class ValidationFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var errors = context.Arguments.OfType<IValidated>()
            .SelectMany(argument => argument.Validate().Errors)
            .Select(failure => new ParameterError
            {
                Parameter = JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName),
                In = "query",
                Message = failure.ErrorMessage,
                Value = failure.AttemptedValue is null ? null : Problems.Cut(Convert.ToString(failure.AttemptedValue, CultureInfo.InvariantCulture) ?? ""),
            })
            .ToList();
        if (errors.Count == 0)
            return await next(context);
        await Problems.InvalidParameterAsync(context.HttpContext, errors);
        return Microsoft.AspNetCore.Http.Results.Empty;
    }
}

/// <summary>Arguments that know their own rules.</summary>
internal interface IValidated
{
    ValidationResult Validate();
}
