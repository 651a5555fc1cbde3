using System.Text.Json.Nodes;
using EvidenceApi.Tests.Records;

namespace EvidenceApi.Tests.Import;

/// <summary>Complete records in which at random values are changed, taken away or blank, and items of lists are missing or there twice. All can be read.</summary>
internal static class AlteredRecords
{
    // Without these a record cannot be read.
    private static readonly HashSet<string> Needed = ["nctId", "protocolSection", "identificationModule"];

    private static readonly string[] Texts =
    [
        "NA", "-1.5", ".04", "1,234", "0,5", "12", "0", "<0.05", "99999999999", "2020-13", "2020", "1999-12-31", "PHASE9", "NOT_A_CODE", "", " ", "\u00A0", "\t\n",
        "Größe \"x\" \\ / ~1 ~0", "😀", "Participants", "Month 6", "participants", "a.b[].c", "/0/1", "\u2028", "{\"a\": 1}",
        "\0", "before\0after",
    ];

    public static IEnumerable<JsonObject> Make(int count, int seed)
    {
        var random = new Random(seed);
        for (var number = 1; number <= count; number++)
        {
            var record = Imports.CompleteRecord().Set("protocolSection.identificationModule.nctId", MadeRecord.NumberOf(number));
            Spoil(record, random, share: random.NextDouble() * 0.3);
            yield return record;
        }
    }

    private static void Spoil(JsonNode? node, Random random, double share)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList().Where(member => !Needed.Contains(member.Key)))
            {
                if (random.NextDouble() < share / 3)
                    members.Remove(name);
                else if (value is JsonValue leaf && random.NextDouble() < share)
                    members[name] = Another(leaf, random);
                else if (random.NextDouble() < share / 20)
                    members[name] = OfAnotherType(value, random);
            }
        }
        else if (node is JsonArray list)
        {
            SpoilList(list, random, share);
        }
        foreach (var child in Children(node))
            Spoil(child, random, share);
    }

    private static void SpoilList(JsonArray list, Random random, double share)
    {
        if (list.Count > 0 && random.NextDouble() < share)
            list.Add(list[random.Next(list.Count)]?.DeepClone());
        if (list.Count > 0 && random.NextDouble() < share)
            list.RemoveAt(random.Next(list.Count));
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is JsonValue leaf && leaf.GetValueKind() == System.Text.Json.JsonValueKind.String && random.NextDouble() < share)
                list[index] = Texts[random.Next(Texts.Length)];
        }
    }

    private static JsonNode? Another(JsonValue leaf, Random random) => (leaf.GetValueKind(), random.Next(4)) switch
    {
        (_, 0) => null,
        (System.Text.Json.JsonValueKind.String, _) => Texts[random.Next(Texts.Length)],
        (System.Text.Json.JsonValueKind.Number, 1) => -1,
        (System.Text.Json.JsonValueKind.Number, 2) => 12.50m,
        (System.Text.Json.JsonValueKind.Number, _) => random.Next(1000),
        _ => random.Next(2) == 0,
    };

    private static JsonNode? OfAnotherType(JsonNode? value, Random random) => random.Next(6) switch
    {
        0 => new JsonArray(value?.DeepClone()),
        1 => new JsonObject { ["of another\0type"] = value?.DeepClone() },
        2 => new JsonArray(1, "text", null, new JsonObject { ["a"] = true }, new JsonArray()),
        3 => "a text",
        4 => 5.50m,
        _ => true,
    };

    private static List<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonObject members => [.. members.Select(member => member.Value)],
        JsonArray list => [.. list],
        _ => [],
    };
}
