namespace EvidenceApi.Local;

/// <summary>An error that a user can correct; the message is a sentence, and is shown without a stack trace.</summary>
public sealed class PrivateServerException : Exception
{
    public PrivateServerException(string message) : base(message)
    {
    }

    public PrivateServerException(string message, Exception inner) : base(message, inner)
    {
    }
}
