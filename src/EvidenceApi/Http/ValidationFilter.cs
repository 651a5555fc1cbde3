using System.Collections;
using System.Globalization;
using System.Text.Json;
using FluentValidation.Results;

namespace EvidenceApi.Http;

/// <summary>Runs the validator of every argument that has one; ranges and pairs of parameters are checked here, types before.</summary>
internal static class ValidationFilter
{
    /// <summary>The filter of one handler: none where no argument has a validator, because a filter has its arguments copied into an array with every request.</summary>
    public static EndpointFilterDelegate For(EndpointFilterFactoryContext handler, EndpointFilterDelegate next) =>
        handler.MethodInfo.GetParameters().Any(parameter => parameter.ParameterType.IsAssignableTo(typeof(IValidated)))
            ? context => CheckAsync(context, next)
            : next;

    private static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var errors = Errors(context.Arguments);
        return errors.Count == 0 ? next(context) : RefuseAsync(context.HttpContext, errors);
    }

    private static async ValueTask<object?> RefuseAsync(HttpContext http, IReadOnlyList<ParameterError> errors)
    {
        await Problems.InvalidParameterAsync(http, errors);
        return Microsoft.AspNetCore.Http.Results.Empty;
    }

    private static List<ParameterError> Errors(IList<object?> arguments) => [.. arguments.OfType<IValidated>()
        .SelectMany(argument => argument.Validate().Errors)
        .Select(failure => failure.CustomState as ParameterError ?? new ParameterError
        {
            Code = failure.Code().Name,
            Parameter = JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName),
            In = "query",
            Message = failure.ErrorMessage,
            Value = Text(failure.AttemptedValue) is { } value ? Problems.Cut(value) : null,
        })];

    private static string? Text(object? value) => value switch
    {
        string text => text,
        IEnumerable values => string.Join(',', values.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

internal static class ValidationFailures
{
    /// <summary>The code of a rule's own; a rule that names none is about a value with others, or about a limit.</summary>
    public static ErrorCode Code(this ValidationFailure failure) => failure.ErrorCode switch
    {
        "NotNullValidator" or "NotEmptyValidator" => ErrorCode.Missing,
        "InclusiveBetweenValidator" or "ExclusiveBetweenValidator" => ErrorCode.OutOfRange,
        var named => ErrorCode.All.FirstOrDefault(code => code.Name == named, ErrorCode.Conflicting),
    };
}

/// <summary>Arguments that know their own rules.</summary>
internal interface IValidated
{
    ValidationResult Validate();
}
