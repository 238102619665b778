namespace NetGen.Tests;

/// <summary>Damages files as disks, downloads and attackers do: cut short, bits flipped, bytes replaced by extremes, pieces repeated.</summary>
internal static class Damage
{
    /// <summary>Reads damaged copies of the content; each is either read or refused with an allowed exception.</summary>
    /// <param name="content">A sound file.</param>
    /// <param name="times">Damaged copies.</param>
    /// <param name="read">Reads a copy.</param>
    /// <param name="allowed">Whether the exception is one that the reader documents.</param>
    public static void Try(byte[] content, int times, Action<byte[]> read, Func<Exception, bool> allowed)
    {
        int refused = 0;
        for (ulong seed = 1; seed <= (ulong)times; seed++)
        {
            try
            {
                read(Damaged(content, new SeededRandom(seed)));
            }
            catch (Exception exception) when (allowed(exception))
            {
                refused++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}: {exception}");
            }
        }

        Assert.True(refused > times / 10, $"Only {refused} of {times} damaged files were refused: are they damaged at all?");
    }

    private static byte[] Damaged(byte[] content, SeededRandom random)
    {
        byte[] damaged = [.. content];
        // Most of what can go wrong goes wrong in the header.
        int reach = random.Next(2) == 0 ? Math.Min(64, content.Length) : content.Length;
        for (int i = random.Next(4); i >= 0; i--)
        {
            int at = random.Next(reach);
            switch (random.Next(3))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged[at] = random.Next(2) == 0 ? (byte)0xFF : (byte)0;
                    break;
                default:
                    damaged[at] = (byte)random.Next(256);
                    break;
            }
        }

        return random.Next(3) switch
        {
            0 => damaged[..random.Next(content.Length)],
            1 => [.. damaged, .. damaged[..random.Next(content.Length)]],
            _ => damaged,
        };
    }
}
