using System.Runtime.Versioning;

// Two cores: classes run side by side, three at a time, since some wait.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]

// The tests start a PostgreSQL on a unix socket.
[assembly: UnsupportedOSPlatform("windows")]
