"""One line of 1 GiB: refused at once, in memory that does not grow."""
from common import measured, program, row, workspace


def measure_line(options, folder):
    where, file = folder / "ws", folder / "attendance.csv"
    workspace(options, where)
    for name, head, filler in (("plain", b"student_id,date,status\n", b"x"), ("in quotes", b'student_id,date,status\n"', b"x"),
                               ("no header", b"", b"x"), ("delimiters", b"student_id,date,status\n", b",")):
        with open(file, "wb") as out:
            out.write(head)
            for _ in range(1024):
                out.write(filler * (1 << 20))
        runs = [measured([program(options), "import", str(file), "--data", str(where)], allowed=(65,)) for _ in range(3)]
        print(f"1 GiB in one line, {name}: refused")
        row("wall", [r[0] for r in runs], " s")
        row("peak memory", [r[2] for r in runs], " MiB")
