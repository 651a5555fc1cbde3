// Two cores: classes run side by side, two at a time.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
