using System.Runtime.CompilerServices;

// Clearing the buffers of a short document takes as long as reading its date. All code here writes a buffer before it reads it.
[module: SkipLocalsInit]
