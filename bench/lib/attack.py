"""Attacks a service on loopback, each for some seconds, and measures what others feel meanwhile. Prints a table in Markdown."""
import argparse
import asyncio
import json
import random
import time

HOST = "127.0.0.1"
# Each client is an address of its own, as the limits of the service are by address.
OTHERS = [f"127.0.1.{number}" for number in range(1, 33)]
ATTACKER = "127.0.2.1"
HOT = "127.0.3.1"
LISTS = ["studies?design=RANDOMIZED_TRIAL", "results?measure=neda", "trials?status=RECRUITING", "comparisons?effectMeasure=HAZARD_RATIO", "outcomes?outcomeType=PRIMARY"]


async def connect(port, address):
    return await asyncio.open_connection(HOST, port, local_addr=(address, 0))


async def ask(port, address, request):
    """Sends one request; answers its status. The connection is closed by the end."""
    reader, writer = await connect(port, address)
    try:
        writer.write(request)
        await writer.drain()
        head = await reader.readline()
        while await reader.read(1 << 16):
            pass
        return int(head.split()[1]) if head else 0
    finally:
        writer.close()


def get(path):
    return f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode()


def check(text):
    body = json.dumps({"text": text}).encode()
    return f"POST /v1/claims/check HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


class Others:
    """People who read: documents, lists that nobody asked for before, tables, health."""

    def __init__(self, port, studies):
        self.port, self.studies = port, studies
        self.times, self.refused = [], 0

    def request(self):
        kind = random.random()
        if kind < 0.4:
            return get(f"/v1/studies/{random.choice(self.studies)}?includeUnverified={random.choice(['true', 'false'])}")
        if kind < 0.9:
            return get(f"/v1/{random.choice(LISTS)}&pageSize={random.randint(1, 200)}&countTotal={random.choice(['true', 'false'])}")
        return get("/v1/measures?format=csv") if kind < 0.95 else get("/health/ready")

    async def person(self, address, end):
        while time.monotonic() < end:
            began = time.monotonic()
            try:
                status = await asyncio.wait_for(ask(self.port, address, self.request()), 30)
            except (OSError, asyncio.TimeoutError):
                status = 0
            self.times.append(time.monotonic() - began)
            self.refused += status != 200
            await asyncio.sleep(random.uniform(0.2, 0.6))

    async def run(self, seconds):
        end = time.monotonic() + seconds
        await asyncio.gather(*(self.person(address, end) for address in OTHERS))


async def slow_body(port, end):
    """A body of 20,000 bytes, 300 a second: faster than the service's least rate."""
    try:
        _, writer = await connect(port, ATTACKER)
        writer.write(f"POST /v1/claims/check HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/json\r\nContent-Length: 20000\r\n\r\n".encode())
        while time.monotonic() < end:
            writer.write(b" " * 300)
            await writer.drain()
            await asyncio.sleep(1)
        writer.close()
    except OSError:
        pass


async def slow_reader(port, end):
    """A table of the whole register, 3,000 bytes a second; again when it is cut off."""
    while time.monotonic() < end:
        try:
            reader, writer = await asyncio.open_connection(HOST, port, local_addr=(ATTACKER, 0), limit=4096)
            writer.write(get("/v1/results?format=csv"))
            await writer.drain()
            while time.monotonic() < end and await reader.read(3000):
                await asyncio.sleep(1)
            writer.close()
        except OSError:
            pass
        await asyncio.sleep(0.5)


async def hot_checks(port, end):
    text = " ".join(f"{number} of {number + 150} people ({number / 2:.1f} %) were free of relapses at {number % 60} months." for number in range(40))
    while time.monotonic() < end:
        try:
            await asyncio.wait_for(ask(port, HOT, check(text)), 30)
        except (OSError, asyncio.TimeoutError):
            pass


class Listeners:
    """Clients of the stream of changes; a load in the middle makes events."""

    def __init__(self):
        self.heard = []

    async def listen(self, port, end):
        place = len(self.heard)
        self.heard.append(0)
        reader, writer = await connect(port, OTHERS[place % len(OTHERS)])
        writer.write(b"GET /v1/changes/stream?includeRegister=true HTTP/1.1\r\nHost: " + HOST.encode() + b"\r\n\r\n")
        while True:
            try: # what is still on its way is counted too
                line = await asyncio.wait_for(reader.readline(), max(end - time.monotonic(), 3))
            except asyncio.TimeoutError:
                break
            self.heard[place] += line.startswith(b"id: ")
        writer.close()

    def report(self):
        return "nobody listened" if not self.heard else f"{len(self.heard)} listeners heard {min(self.heard)} to {max(self.heard)} events of the load each"


LISTENERS = Listeners()

ATTACKS = {
    "none": [],
    "560 slow bodies from one address": [slow_body] * 560,
    "8 slow readers of all results": [slow_reader] * 8,
    "claim checks without pause, 16 at once": [hot_checks] * 16,
    "1,000 listeners to changes, and a load": [LISTENERS.listen] * 1000,
    "none, afterwards": [],
}


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) // 1024


def quantile(times, share):
    ordered = sorted(times)
    return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


async def main():
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--pid", type=int, required=True)
    options.add_argument("--seconds", type=int, default=20)
    options.add_argument("--only", default="", help="a part of the names of the attacks to run")
    options.add_argument("--load", help="a command that loads something, run while there are listeners")
    given = options.parse_args()
    random.seed(20261129)
    reader, writer = await connect(given.port, OTHERS[0])
    writer.write(get("/v1/studies?pageSize=100&fields=id"))
    body = (await reader.read(-1)).split(b"\r\n\r\n", 1)[1].decode()
    writer.close()
    studies = [part.split('"')[0] for part in body.replace(" ", "").split('"id":"')[1:]]
    await Others(given.port, studies).run(5)  # warm
    print("| attack | requests of others | p50 ms | p99 ms | refused | memory MiB |\n|---|---|---|---|---|---|")
    calm = None
    worst = 0
    for name, attackers in ((name, attackers) for name, attackers in ATTACKS.items() if not attackers or given.only in name):
        end = time.monotonic() + given.seconds + 2
        running = [asyncio.create_task(attacker(given.port, end)) for attacker in attackers]
        await asyncio.sleep(2)
        others = Others(given.port, studies)
        load = await asyncio.create_subprocess_shell(given.load, stdout=asyncio.subprocess.DEVNULL) if given.load and LISTENERS.listen in attackers else None
        await others.run(given.seconds)
        p99 = quantile(others.times, 0.99)
        print(f"| {name} | {len(others.times)} | {quantile(others.times, 0.5):.1f} | {p99:.1f} | {others.refused} | {memory(given.pid)} |", flush=True)
        calm = calm or p99
        worst = max(worst, p99 / calm)
        await asyncio.gather(*running, return_exceptions=True)
        if load:
            await load.wait()
    print(f"\nThe worst p99 is {worst:.1f} times that without an attack; {LISTENERS.report()}.")


asyncio.run(main())
