using System.Runtime.Versioning;

// Two cores: classes run side by side, two at a time.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

// The tests start a PostgreSQL on a unix socket.
[assembly: UnsupportedOSPlatform("windows")]
