namespace EvidenceApi.Database;

/// <summary>No connection to the database could be opened: it does not exist, refuses, or all connections are in use.</summary>
internal sealed class DatabaseUnreachableException(Exception inner) : Exception(inner.Message, inner);
