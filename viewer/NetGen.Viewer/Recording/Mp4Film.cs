using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Hands frames to ffmpeg, which writes the MP4 file.</summary>
internal sealed class Mp4Film : IFilm
{
    private readonly Process _ffmpeg;
    private readonly string _file;
    private readonly string _aside;
    private readonly double _framesASecond;
    private readonly Task<string> _complaints;
    private byte[] _last = [];

    /// <exception cref="IOException">ffmpeg is not on the path.</exception>
    public Mp4Film(string file, PageSize size, double framesASecond)
    {
        (_file, _aside, _framesASecond) = (file, $"{file}.{Path.GetRandomFileName()}.mp4", framesASecond);
        string rate = framesASecond.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("ffmpeg", [
            "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgba", "-s", $"{size.PixelWidth}x{size.PixelHeight}", "-r", rate, "-i", "-",
            // The colours of a screen, and both sides even, which players insist on.
            "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p", "-crf", "18", "-movflags", "+faststart", _aside])
        { RedirectStandardInput = true, RedirectStandardError = true };
        try
        {
            _ffmpeg = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new IOException("No MP4 can be written: the program ffmpeg is not on the path. Install it (apt install ffmpeg, or see ffmpeg.org), or record a GIF, which needs nothing.");
        }

        _complaints = _ffmpeg.StandardError.ReadToEndAsync();
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<Color> pixels)
    {
        _last = MemoryMarshal.AsBytes(pixels).ToArray();
        Write(_last);
    }

    /// <inheritdoc/>
    public void End(TimeSpan hold)
    {
        for (int i = 0; i < hold.TotalSeconds * _framesASecond; i++)
            Write(_last);
        _ffmpeg.StandardInput.Close();
        _ffmpeg.WaitForExit();
        if (_ffmpeg.ExitCode != 0)
            throw Refused();
        File.Move(_aside, _file, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_ffmpeg.HasExited)
        {
            _ffmpeg.Kill();
            _ffmpeg.WaitForExit();
        }

        _ffmpeg.Dispose();
        File.Delete(_aside);
    }

    private void Write(byte[] frame)
    {
        try
        {
            _ffmpeg.StandardInput.BaseStream.Write(frame);
        }
        catch (IOException)
        {
            _ffmpeg.WaitForExit();
            throw Refused();
        }
    }

    private IOException Refused() => new($"ffmpeg could not write {_file}: {_complaints.GetAwaiter().GetResult().Trim()}");
}
