"""Counts trials and bad states, and prints the table at the end."""
import sys, time, traceback

from trial import Bad


class Report:
    def __init__(self, shown=10):
        self.lines, self.skipped, self.shown = {}, [], shown
        self.started = time.monotonic()

    def trial(self, fault, what, where, work):
        line = self.lines.setdefault((fault, what), [0, 0])
        line[0] += 1
        try:
            work()
        except Exception as error:
            line[1] += 1
            if line[1] <= self.shown:
                print(f"BAD {fault} {what}, {where}: {error}", flush=True)
                if not isinstance(error, Bad):
                    traceback.print_exc(limit=3, file=sys.stdout)

    def skip(self, fault, what, why):
        self.skipped.append((fault, what, why))
        print(f"SKIPPED {fault} {what}: {why}", flush=True)

    def print(self):
        """Prints the table; true when there is no bad state."""
        print(f"\n{'fault':6}{'what':44}{'runs':>8}{'bad':>6}")
        for (fault, what), (runs, bad) in sorted(self.lines.items()):
            print(f"{fault:6}{what:44}{runs:>8}{bad:>6}")
        for fault, what, why in self.skipped:
            print(f"{fault:6}{what:44} skipped: {why}")
        runs, bad = (sum(line[place] for line in self.lines.values()) for place in (0, 1))
        print(f"{'':6}{'all':44}{runs:>8}{bad:>6}   {time.monotonic() - self.started:.0f} s")
        return bad == 0
