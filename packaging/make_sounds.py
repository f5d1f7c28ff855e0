"""Make the sounds of the kiosk: short tones of our own, the same bytes every time.

Usage: python packaging/make_sounds.py [FOLDER]   (default: resources/sounds)
"""

import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100  # samples a second
PEAK = 0.5  # of full scale: the volume of the device does the rest
PARTIALS = (
    (1.0, 1.0),
    (2.0, 0.22),
    (3.0, 0.07),
)  # (multiple of the pitch, strength): a soft mallet


@dataclass(frozen=True)
class Tone:
    """One struck tone: `start` and `length` in seconds, `pitch` in hertz, `strength` 0 to 1.

    `glide` is what the pitch is multiplied by until the end; `decay` is how fast it dies away.
    """

    start: float
    length: float
    pitch: float
    strength: float = 1.0
    glide: float = 1.0
    decay: float = 7.0


# Upwards is good, level is a note, downwards is a no. What is heard many times a day is over in
# half a second; the rare ones (first, party) begin as good does, so that nobody has to learn them.
SOUNDS = {
    "good": (Tone(0.0, 0.22, 659.26), Tone(0.09, 0.40, 987.77)),
    "saved": (Tone(0.0, 0.20, 587.33), Tone(0.09, 0.20, 783.99), Tone(0.20, 0.30, 783.99, 0.5)),
    "note": (Tone(0.0, 0.16, 698.46, 0.8), Tone(0.15, 0.28, 698.46, 0.8)),
    "desk": (Tone(0.0, 0.45, 1046.50, 0.8, decay=9.0), Tone(0.0, 0.45, 1318.51, 0.45, decay=9.0)),
    "unknown": (Tone(0.0, 0.18, 440.00, 0.9), Tone(0.16, 0.30, 466.16, 0.9, glide=1.12)),
    "refused": (Tone(0.0, 0.22, 329.63), Tone(0.17, 0.34, 246.94)),
    "read": (Tone(0.0, 0.12, 783.99, decay=20.0),),
    "first": (
        Tone(0.0, 0.22, 659.26),
        Tone(0.09, 0.40, 987.77),
        Tone(0.34, 0.50, 1318.51, 0.6, decay=6.0),
        Tone(0.54, 0.60, 1567.98, 0.5, decay=6.0),
    ),
    "party": (
        Tone(0.0, 0.22, 659.26),
        Tone(0.09, 0.30, 830.61),
        Tone(0.18, 0.30, 987.77),
        Tone(0.27, 0.60, 1318.51, 0.9, decay=5.0),
    ),
}


def sample(tone: Tone, at: float) -> float:
    """Return the height of `tone` at `at` seconds from its start."""
    attack = min(1.0, at / 0.006)
    release = min(1.0, (tone.length - at) / 0.03)
    pitch = tone.pitch * (1 + (tone.glide - 1) * at / tone.length / 2)
    wave_height = sum(
        strength * math.sin(2 * math.pi * pitch * multiple * at) for multiple, strength in PARTIALS
    )
    return wave_height * attack * release * math.exp(-tone.decay * at) * tone.strength


def render(tones: tuple[Tone, ...]) -> bytes:
    """Return `tones` as 16-bit mono samples, brought to the common peak."""
    count = int(max(tone.start + tone.length for tone in tones) * RATE)
    mixed = [
        sum(
            sample(tone, index / RATE - tone.start)
            for tone in tones
            if 0 <= index / RATE - tone.start < tone.length
        )
        for index in range(count)
    ]
    loudest = max(abs(height) for height in mixed)
    return struct.pack(f"<{count}h", *(round(h / loudest * PEAK * 32767) for h in mixed))


def main() -> None:
    """Write every sound."""
    default = Path(__file__).resolve().parent.parent / "resources" / "sounds"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(render(tones))


if __name__ == "__main__":
    main()
