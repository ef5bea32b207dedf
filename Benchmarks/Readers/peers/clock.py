"""Times the reading alone: a peer's own start and imports are left out, which is to its advantage."""
import time


class Clock:
    def __enter__(self):
        self.wall, self.processor = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_):
        wall, processor = time.perf_counter() - self.wall, time.process_time() - self.processor
        print(f"seconds {wall:.3f} {processor:.3f}")
