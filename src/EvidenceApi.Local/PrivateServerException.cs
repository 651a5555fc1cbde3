namespace EvidenceApi.Local;

/// <summary>Something that a person can put right; the message is a sentence that says what, and is shown without a stack trace.</summary>
public sealed class PrivateServerException : Exception
{
    public PrivateServerException(string message) : base(message)
    {
    }

    public PrivateServerException(string message, Exception inner) : base(message, inner)
    {
    }
}
