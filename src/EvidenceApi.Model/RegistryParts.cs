namespace EvidenceApi.Model;

/// <summary>Members of a record that are never stored, with all that is below them: how to reach a person, and who a person is.</summary>
public static class RegistryPersons
{
    public static IReadOnlyList<string> Members { get; } =
        ["centralContacts", "contacts", "overallOfficials", "pointOfContact", "investigatorFullName", "oldNameTitle", "email", "phone", "phoneExt"];

    /// <summary>The day of the register's data, which every day is another; it is kept beside the record.</summary>
    public const string DayOfData = "versionHolder";
}

/// <summary>What a register prints of a place.</summary>
public sealed record RegistryLocation
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public string? State { get; init; }

    public string? Zip { get; init; }

    public string? Country { get; init; }

    public string? Status { get; init; }

    /// <summary>Degrees, north positive.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees, east positive.</summary>
    public decimal? Longitude { get; init; }
}

/// <summary>What a register prints of an intervention.</summary>
public sealed record RegistryIntervention
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>The arms that it names.</summary>
    public IReadOnlyList<string> ArmLabels { get; init; } = [];

    /// <summary>DRUG, BIOLOGICAL, PROCEDURE, …</summary>
    public string? Type { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> OtherNames { get; init; } = [];
}

/// <summary>What a register prints of an arm.</summary>
public sealed record RegistryArm
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public string? Description { get; init; }

    /// <summary>The interventions that it names, with their types: <c>Drug: cyclophosphamide</c>.</summary>
    public IReadOnlyList<string> InterventionNames { get; init; } = [];
}
