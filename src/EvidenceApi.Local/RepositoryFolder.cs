namespace EvidenceApi.Local;

/// <summary>The folders beside the code, found from where the program was built.</summary>
internal static class RepositoryFolder
{
    private const string Landmark = "EvidenceApi.sln";

    internal static string Find(string name, string option)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
                return Path.Combine(folder.FullName, name);
        }
        throw new PrivateServerException(
            $"There is no {Landmark} above {AppContext.BaseDirectory}, so the folder {name} was not found: name it with {option}.");
    }
}
