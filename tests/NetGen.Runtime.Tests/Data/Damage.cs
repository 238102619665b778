namespace NetGen.Tests;

/// <summary>Damages files as disks, downloads and attackers do: cut short, bits flipped, bytes and lengths replaced by extremes, numbers made longer, pieces repeated.</summary>
internal static class Damage
{
    /// <summary>An IDX label becomes a row of 256 floats.</summary>
    private const int MostBytesForEach = 2048;

    /// <summary>What reading may allocate besides: buffers, and the message of a refusal.</summary>
    private const int MostBytesBesides = 1 << 20;

    /// <summary>
    /// Reads damaged copies of the content; each is either read or refused with an allowed exception, and neither costs more memory than a small multiple of the copy,
    /// whatever lengths it announces.
    /// </summary>
    /// <param name="content">A sound file.</param>
    /// <param name="times">Damaged copies.</param>
    /// <param name="read">Reads a copy.</param>
    /// <param name="allowed">Whether the exception is one that the reader documents.</param>
    /// <param name="mostBytesForEach">What reading may allocate for each byte of a file.</param>
    public static void Try(byte[] content, int times, Action<byte[]> read, Func<Exception, bool> allowed, int mostBytesForEach = MostBytesForEach)
    {
        int refused = 0;
        for (ulong seed = 1; seed <= (ulong)times; seed++)
        {
            byte[] damaged = Damaged(content, new SeededRandom(seed));
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read(damaged);
            }
            catch (Exception exception) when (allowed(exception))
            {
                refused++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}: {exception}");
            }

            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= MostBytesBesides + mostBytesForEach * (long)damaged.Length, $"Seed {seed}: {damaged.Length} bytes made the reader allocate {allocated}.");
        }

        Assert.True(refused > times / 10, $"Only {refused} of {times} damaged files were refused: are they damaged at all?");
    }

    private static byte[] Damaged(byte[] content, SeededRandom random)
    {
        byte[] damaged = [.. content];
        // Most of what can go wrong goes wrong in the header.
        int reach = random.Next(2) == 0 ? Math.Min(64, content.Length) : content.Length;
        for (int i = random.Next(4); i >= 0; i--)
            damaged = Damaged(damaged, random.Next(reach), random);

        return random.Next(3) switch
        {
            0 => damaged[..random.Next(content.Length)],
            1 => [.. damaged, .. damaged[..random.Next(content.Length)]],
            _ => damaged,
        };
    }

    private static byte[] Damaged(byte[] content, int at, SeededRandom random)
    {
        switch (random.Next(6))
        {
            case 0:
                content[at] ^= (byte)(1 << random.Next(8));
                return content;
            case 1:
                content[at] = random.Next(2) == 0 ? (byte)0xFF : (byte)0;
                return content;
            case 2:
                content[at] = (byte)random.Next(256);
                return content;
            case 3:
                Extreme(content.AsSpan(at), random);
                return content;
            default:
                int digit = content.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
                return digit < 0 ? content : [.. content[..(at + digit)], .. "2147483647999999999999"u8[..(1 + random.Next(22))], .. content[(at + digit + 1)..]];
        }
    }

    /// <summary>A length of 32 or 64 bits, in either order of bytes, that no file has.</summary>
    private static void Extreme(Span<byte> place, SeededRandom random)
    {
        Span<byte> length = stackalloc byte[random.Next(2) == 0 ? 4 : 8];
        length.Fill(0xFF);
        length[^1] = (byte)(random.Next(2) == 0 ? 0x7F : 0x80);
        if (random.Next(2) == 0)
            length.Reverse();
        length[..Math.Min(length.Length, place.Length)].CopyTo(place);
    }
}
