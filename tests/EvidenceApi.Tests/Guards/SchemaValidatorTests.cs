using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Guards;

/// <summary>The crawl finds what it looks for.</summary>
public sealed class SchemaValidatorTests
{
    private static readonly JsonNode Document = JsonNode.Parse("""
        {"components":{"schemas":{
          "Base":{"type":"object","properties":{"id":{"type":"string"}}},
          "Part":{"type":"object","properties":{"on":{"type":"string","format":"date"}}},
          "Whole":{"allOf":[{"$ref":"#/components/schemas/Base"}],"properties":{
            "count":{"type":"integer","format":"int32"},"kind":{"type":["null","string"],"enum":["A","B",null]},
            "part":{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Part"}]},"parts":{"type":"array","items":{"$ref":"#/components/schemas/Part"}},
            "counts":{"type":"object","additionalProperties":{"type":"integer"}}}}}}}
        """)!;

    [Theory]
    [InlineData("""{"id":"a","count":1,"kind":null,"part":null,"parts":[{"on":"2026-11-30"},{}],"counts":{"x":1}}""", null)]
    [InlineData("""{"id":"a","more":1}""", "/more")]
    [InlineData("""{"id":1}""", "/id")]
    [InlineData("""{"count":1.5}""", "/count")]
    [InlineData("""{"kind":"C"}""", "/kind")]
    [InlineData("""{"part":{"more":1}}""", "/part/more")]
    [InlineData("""{"part":{"on":"yesterday"}}""", "/part/on")]
    [InlineData("""{"parts":[{},{"on":"2026-11-31"}]}""", "/parts/1/on")]
    [InlineData("""{"parts":[{"more":1}]}""", "/parts/0/more")]
    [InlineData("""{"counts":{"x":"1"}}""", "/counts/x")]
    [InlineData("[]", "")]
    public void What_does_not_fit_is_found_where_it_is(string value, string? place)
    {
        var errors = new SchemaValidator(Document).Errors(JsonNode.Parse(value), JsonNode.Parse("""{"$ref":"#/components/schemas/Whole"}""")!);
        Assert.Equal(place, errors is [var first, ..] ? first.Split(' ')[0] : null);
    }
}
