"""Replays what the shim wrote down: the disk at any moment, also as a power cut may leave it."""
import os

SECTOR = 512


def operations(log):
    """(call, offset, path, second path, data) of every call, in order."""
    with open(log, "rb") as file:
        text = file.read()
    place, found = 0, []
    while place < len(text):
        end = text.index(b"\n", place)
        call, offset, size, path, second = text[place:end].decode().split("\t")
        place = end + 1
        data = b""
        if call == "w":
            data = text[place:place + int(size)]
            place += int(size)
        found.append((call, int(offset), path, second, data))
    return found


def apply(content, change):
    """A file's bytes after a write or a truncation."""
    call, offset, data = change
    if call == "t":
        return content[:offset] + bytes(offset - len(content))
    if len(content) < offset:
        content = content + bytes(offset - len(content))
    return content[:offset] + data + content[offset + len(data):]


def torn(change, chance):
    """A write of which only some sectors arrived."""
    call, offset, data = change
    if call == "t" or len(data) <= SECTOR:
        return [change] if chance.random() < 0.5 else []
    cut = chance.randrange(0, len(data), SECTOR)
    pieces = [data[:cut], data[cut:]] if chance.random() < 0.5 else \
        [data[start:start + SECTOR] for start in range(0, len(data), SECTOR)]
    kept, place = [], offset
    for piece in pieces:
        if chance.random() < 0.5:
            kept.append((call, place, piece))
        place += len(piece)
    return kept


class Disk:
    """Files as they are safe on the disk, and what has been done to them since the last sync."""

    def __init__(self, folder):
        self.folder = folder
        self.names, self.safe_names = {}, {}  # path: number of the file; None for a folder
        self.safe, self.waiting = [], []      # by number: bytes; changes since the last sync
        self.moves = []                       # changes of names since their folder's last sync
        for place, folders, files in os.walk(folder):
            for name in folders:
                self.names[os.path.join(place, name)] = None
            for name in files:
                path = os.path.join(place, name)
                with open(path, "rb") as file:
                    self.names[path] = self.new(file.read())
        self.safe_names = dict(self.names)

    def new(self, content=b""):
        self.safe.append(content)
        self.waiting.append([])
        return len(self.safe) - 1

    def do(self, operation):
        call, offset, path, second, data = operation
        if call in "wt" and path in self.names:
            self.waiting[self.names[path]].append((call, offset, data))
        elif call in "cm":
            number = self.new() if call == "c" else None
            self.name({path: number}, path)
        elif call in "ud":
            self.name({path: "gone"}, path)
        elif call == "r":
            changes = {path: "gone", second: self.names.get(path)}
            for name, number in list(self.names.items()):
                if name.startswith(path + "/"):
                    changes |= {name: "gone", second + name[len(path):]: number}
            self.name(changes, path)
        elif call == "s":
            number = self.names.get(path)
            if number is not None:
                for change in self.waiting[number]:
                    self.safe[number] = apply(self.safe[number], change)
                self.waiting[number] = []
            else:
                for changes, above in self.moves:
                    if above == path:
                        settle(self.safe_names, changes)
                self.moves = [move for move in self.moves if move[1] != path]

    def name(self, changes, path):
        settle(self.names, changes)
        self.moves.append((changes, os.path.dirname(path)))

    def write(self, target, chance=None, kind="kept"):
        """Writes the disk to a folder: as the program sees it (kept), as it is safe (lost), or with luck (torn, some)."""
        names = dict(self.safe_names)
        # Most file systems keep the order of names; POSIX promises nothing.
        ordered = chance is not None and chance.random() < 0.5
        until = chance.randint(0, len(self.moves)) if ordered else len(self.moves)
        for place, (changes, _) in enumerate(self.moves):
            if kind == "kept" or kind != "lost" and (place < until if ordered else chance.random() < 0.5):
                settle(names, changes)
        for path, number in sorted(names.items(), key=lambda item: item[0]):
            if not all(above in names or above == self.folder for above in [os.path.dirname(path)]):
                continue
            copy = target + path[len(self.folder):]
            if number is None:
                os.makedirs(copy, exist_ok=True)
            elif os.path.isdir(os.path.dirname(copy)):
                with open(copy, "wb") as file:
                    file.write(self.content(number, chance, kind))

    def content(self, number, chance, kind):
        content = self.safe[number]
        for change in self.waiting[number]:
            if kind == "kept" or kind == "some" and chance.random() < 0.5:
                content = apply(content, change)
            elif kind == "torn":
                for piece in torn(change, chance):
                    content = apply(content, piece)
        return content


def settle(names, changes):
    for path, number in changes.items():
        if number == "gone":
            names.pop(path, None)
        else:
            names[path] = number
