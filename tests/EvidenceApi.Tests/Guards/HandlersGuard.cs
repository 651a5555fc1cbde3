using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace EvidenceApi.Tests.Guards;

/// <summary>Code that binds the parameters of handlers is generated, and leaves out without a word what it cannot bind.</summary>
public sealed class HandlersGuard
{
    private const BindingFlags Every = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void No_parameter_of_a_request_is_inherited()
    {
        Type[] records = [.. typeof(EvidenceService).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(Every))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(AsParametersAttribute)))
            .Select(parameter => parameter.ParameterType)
            .Distinct()];
        Assert.True(records.Length > 20, $"{records.Length} records");
        Assert.Empty(records.SelectMany(record => record.GetProperties().Where(property => property.CanWrite && property.DeclaringType != record)));
    }
}
