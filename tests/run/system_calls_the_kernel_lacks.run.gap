the kernel has no mmap, FIFOs or epoll.

--- stderr
mmap false
directory true
fifo false
epoll false
--- status 0
