"""F5 and F8: signals, closed and full outputs, limits, small disks; clocks and zones."""
import os, random, resource, shutil, signal, subprocess, time

from school import STORED, rows, tree
from trial import Bad, Job, is_whole, tail

NUMBERS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}


def signals(school, report, count):
    chance = random.Random(8)
    for name in ("import", "analyze", "letters"):
        job = Job(school, name)
        started = time.monotonic()
        school.run(*job.arguments, folder=school.fresh("timed"))
        length = time.monotonic() - started
        for number in range(count):
            which = chance.choice(list(NUMBERS))
            folder = school.fresh("signalled")
            process = subprocess.Popen(
                school.command(job.arguments, folder), env=school.environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(chance.random() * length * 1.1)
            process.send_signal(which)
            out, err = process.communicate()
            done = subprocess.CompletedProcess(job.arguments, process.returncode, out, err)

            def one():
                # Before the program's own first line, the system's way to end it.
                if done.returncode not in STORED | {NUMBERS[which], -which}:
                    raise Bad(f"status {done.returncode}: {tail(done)}")
                odd = [name for name in tree(folder) if not is_whole(name)]
                if odd:
                    raise Bad(f"left behind: {odd[:3]}")
                job.judge(folder, done if done.returncode in STORED else None)
            report.trial("F8", f"{which.name} in {name}", f"number {number}", one)


def outputs(school, report):
    """A result that cannot be written is told; a reader that went away is not an error; what is stored stays."""
    def trial(what, name, good, wants=None, **more):
        job = Job(school, name) if name in school.jobs else None
        arguments = job.arguments if job else name.split()
        folder = school.fresh("output")
        done = school.run(*arguments, folder=folder if arguments != ["help"] else None, **more)

        def one():
            if done.returncode not in good:
                raise Bad(f"status {done.returncode}: {(done.stderr or b'').decode()}")
            if job:
                if rows(os.path.join(folder, "ebb.sqlite")) != job.final and done.returncode in STORED:
                    raise Bad("not stored")
                again = subprocess.CompletedProcess([], done.returncode, done.stdout or b"", done.stderr or b"")
                job.judge(folder, again if done.returncode in STORED else None)
        report.trial("F8", what, name, one)

    for name in ("import", "analyze", "letters", "list", "list --json --all", "help", "explain 000112"):
        stored = STORED
        with open("/dev/full", "wb") as full:
            trial("stdout on a full disk", name, {74}, stdout=full)
        with open("/dev/full", "wb") as full:
            trial("stderr on a full disk", name, stored | {74}, stderr=full)
        reader, writer = os.pipe()
        os.close(reader)
        trial("a reader that has gone (| head)", name, stored, stdout=writer)
        os.close(writer)
        trial("closed stdout", name, stored | {74}, stdout=None, preexec_fn=lambda: os.close(1))
        trial("closed stdin, stdout and stderr", name, stored | {74}, stdout=None, stderr=None,
              preexec_fn=lambda: [os.close(number) for number in (0, 1, 2)])


def limits(school, report):
    """SIGXFSZ: no file may grow beyond so many bytes."""
    for name in ("import", "analyze", "letters", "week"):
        job = Job(school, name)
        size = os.path.getsize(os.path.join(school.base, "ebb.sqlite"))
        for limit in (0, 512, 4096, 20_000, 70_000, size - 16384, size):
            folder = school.fresh("limited")
            done = school.run(*job.arguments, folder=folder,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))

            def one():
                if done.returncode not in STORED | {73, 74}:
                    raise Bad(f"status {done.returncode}: {tail(done)}")
                job.judge(folder, done)
            report.trial("F8", f"file-size limit in {name}", f"{limit} bytes", one)


def small_disks(school, report):
    """A disk that is really full: a small tmpfs and a loop-mounted ext4, with less and less room left."""
    for kind in ("tmpfs", "ext4"):
        place = os.path.join(school.scratch, f"disk-{kind}")
        os.makedirs(place, exist_ok=True)
        image = os.path.join(school.scratch, "disk.img")
        if kind == "tmpfs":
            mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "none", place]
        else:
            subprocess.run(["truncate", "-s", "16m", image], check=True)
            made = subprocess.run(["mkfs.ext4", "-q", "-O", "^has_journal", "-m", "0", image], capture_output=True)
            if made.returncode:
                report.skip("F8", f"small {kind}", "mkfs.ext4 does not run here")
                continue
            mount = ["mount", "-o", "loop", image, place]
        mounted = subprocess.run(mount, capture_output=True)
        if mounted.returncode:
            report.skip("F8", f"small {kind}", mounted.stderr.decode().strip() or "mounting is not allowed")
            continue
        try:
            for name in ("import", "letters"):
                job = Job(school, name)
                for spare in (0, 8, 40, 100, 200, 400):
                    folder = os.path.join(place, "w")
                    for left in os.listdir(place):
                        path = os.path.join(place, left)
                        shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
                    shutil.copytree(school.base, folder)
                    filler = os.path.join(place, "filler")
                    fill(filler, place, spare)
                    done = school.run(*job.arguments, folder=folder)
                    os.remove(filler)
                    report.trial("F8", f"small {kind} in {name}", f"{spare} KiB left", lambda: job.judge(folder, done))
        finally:
            subprocess.run(["umount", place])


def fill(path, place, spare):
    """Fills a disk up to so many KiB."""
    with open(path, "wb", buffering=0) as file:
        room = os.statvfs(place)
        left = max(0, room.f_bavail * room.f_frsize - spare * 1024)
        try:
            while left > 0:
                left -= file.write(bytes(min(left, 65536)))
        except OSError:
            pass


def clocks(school, report):
    """F5: the clock and the zone reach no result; a clock that runs behind is told."""
    library = next((path for path in ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
                                      "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1",
                                      "/usr/lib/faketime/libfaketime.so.1") if os.path.exists(path)), None)
    commands = [["list", "--all", "--json", "--as-of", "2026-10-09"], ["explain", "000112", "--as-of", "2026-10-09"]]
    zones = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Tokyo", "Nonsense/Nowhere")
    times = ("2001-01-01 00:00:00", "2026-03-29 02:30:00", "2026-10-25 02:30:00", "2028-02-29 23:59:59",
             "2037-12-31 23:59:59", "1999-12-31 23:59:59")
    if library is None:
        report.skip("F5", "clock set back and forward", "libfaketime is not installed")
        times = ()

    def outcome(environment):
        folder = school.fresh("clock")
        saved = dict(school.environment)
        school.environment.update(environment)
        try:
            imported = school.must("import", school.file("contacts-late.csv"), folder=folder, good=STORED)
            answers = [school.must(*command, folder=folder).stdout for command in commands]
            school.must("letters", "--date", "2026-10-09", folder=folder)
            return answers, tree(folder, "letters"), rows(os.path.join(folder, "ebb.sqlite")), imported.stderr
        finally:
            school.environment.clear()
            school.environment.update(saved)

    usual = outcome({})
    trials = [({"TZ": zone}, f"zone {zone}", False) for zone in zones]
    trials += [({"LD_PRELOAD": library, "FAKETIME": f"@{moment}", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "Europe/Rome"},
                moment, moment < "2026-09") for moment in times]
    for environment, name, is_behind in trials:
        def one():
            here = outcome(environment)
            if here[:3] != usual[:3]:
                raise Bad("other bytes than with another clock")
            if is_behind and b"clock" not in here[3]:
                raise Bad(f"no word of the clock: {here[3].decode()}")
        report.trial("F5", "far zones" if "TZ" in environment and len(environment) == 1 else "other times", name, one)
