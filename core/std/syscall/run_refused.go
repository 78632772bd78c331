package syscall

// What the machine has no system for is refused as one refuses that lacks it, or that does not allow it.

func Accept(fd int) (nfd int, sa Sockaddr, err error)                          { return -1, nil, ENOSYS }
func Accept4(fd int, flags int) (nfd int, sa Sockaddr, err error)              { return -1, nil, ENOSYS }
func Acct(path string) (err error)                                             { return EPERM }
func Adjtimex(buf *Timex) (state int, err error)                               { return -1, EPERM }
func AttachLsf(fd int, i []SockFilter) error                                   { return ENOSYS }
func Bind(fd int, sa Sockaddr) (err error)                                     { return ENOSYS }
func BindToDevice(fd int, device string) (err error)                           { return ENOSYS }
func Chdir(path string) (err error)                                            { return ENOSYS }
func Chmod(path string, mode uint32) (err error)                               { return ENOSYS }
func Chown(path string, uid int, gid int) (err error)                          { return ENOSYS }
func Chroot(path string) (err error)                                           { return EPERM }
func Connect(fd int, sa Sockaddr) (err error)                                  { return ENOSYS }
func Creat(path string, mode uint32) (fd int, err error)                       { return -1, ENOSYS }
func DetachLsf(fd int) error                                                   { return ENOSYS }
func Dup(oldfd int) (fd int, err error)                                        { return -1, ENOSYS }
func Dup2(oldfd int, newfd int) (err error)                                    { return ENOSYS }
func Dup3(oldfd int, newfd int, flags int) (err error)                         { return ENOSYS }
func EpollCreate1(flag int) (fd int, err error)                                { return -1, ENOSYS }
func EpollCtl(epfd int, op int, fd int, event *EpollEvent) (err error)         { return ENOSYS }
func EpollWait(epfd int, events []EpollEvent, msec int) (n int, err error)     { return -1, ENOSYS }
func Faccessat(dirfd int, path string, mode uint32, flags int) (err error)     { return ENOSYS }
func Fallocate(fd int, mode uint32, off int64, len int64) (err error)          { return ENOSYS }
func Fchdir(fd int) (err error)                                                { return ENOSYS }
func Fchmod(fd int, mode uint32) (err error)                                   { return ENOSYS }
func Fchmodat(dirfd int, path string, mode uint32, flags int) error            { return ENOSYS }
func Fchown(fd int, uid int, gid int) (err error)                              { return ENOSYS }
func Fchownat(dirfd int, path string, uid int, gid int, flags int) (err error) { return ENOSYS }
func FcntlFlock(fd uintptr, cmd int, lk *Flock_t) error                        { return ENOSYS }
func Fdatasync(fd int) (err error)                                             { return ENOSYS }
func Flock(fd int, how int) (err error)                                        { return ENOSYS }
func Fstatfs(fd int, buf *Statfs_t) (err error)                                { return ENOSYS }
func Fsync(fd int) (err error)                                                 { return ENOSYS }
func Ftruncate(fd int, length int64) (err error)                               { return ENOSYS }
func Futimes(fd int, tv []Timeval) (err error)                                 { return ENOSYS }
func Futimesat(dirfd int, path string, tv []Timeval) (err error)               { return ENOSYS }
func Getdents(fd int, buf []byte) (n int, err error)                           { return -1, ENOSYS }
func Getpeername(fd int) (sa Sockaddr, err error)                              { return nil, ENOSYS }
func Getsockname(fd int) (sa Sockaddr, err error)                              { return nil, ENOSYS }
func GetsockoptICMPv6Filter(fd, level, opt int) (*ICMPv6Filter, error)         { return nil, ENOSYS }
func GetsockoptIPMreq(fd, level, opt int) (*IPMreq, error)                     { return nil, ENOSYS }
func GetsockoptIPMreqn(fd, level, opt int) (*IPMreqn, error)                   { return nil, ENOSYS }
func GetsockoptIPv6MTUInfo(fd, level, opt int) (*IPv6MTUInfo, error)           { return nil, ENOSYS }
func GetsockoptIPv6Mreq(fd, level, opt int) (*IPv6Mreq, error)                 { return nil, ENOSYS }
func GetsockoptInet4Addr(fd, level, opt int) (value [4]byte, err error)        { return [4]byte{}, ENOSYS }
func GetsockoptInt(fd, level, opt int) (value int, err error)                  { return -1, ENOSYS }
func GetsockoptUcred(fd, level, opt int) (*Ucred, error)                       { return nil, ENOSYS }
func Getxattr(path string, attr string, dest []byte) (sz int, err error)       { return -1, ENOSYS }
func InotifyAddWatch(fd int, pathname string, mask uint32) (watchdesc int, err error) {
	return -1, ENOSYS
}
func InotifyInit() (fd int, err error)                                 { return -1, ENOSYS }
func InotifyInit1(flags int) (fd int, err error)                       { return -1, ENOSYS }
func InotifyRmWatch(fd int, watchdesc uint32) (success int, err error) { return -1, ENOSYS }
func Ioperm(from int, num int, on int) (err error)                     { return EPERM }
func Iopl(level int) (err error)                                       { return EPERM }
func Klogctl(typ int, buf []byte) (n int, err error)                   { return -1, EPERM }
func Lchown(path string, uid int, gid int) (err error)                 { return ENOSYS }
func Link(oldpath string, newpath string) (err error)                  { return ENOSYS }
func Listen(s int, n int) (err error)                                  { return ENOSYS }
func Listxattr(path string, dest []byte) (sz int, err error)           { return -1, ENOSYS }
func LsfSocket(ifindex, proto int) (int, error)                        { return 0, ENOSYS }
func Madvise(b []byte, advice int) (err error)                         { return ENOSYS }
func Mkdir(path string, mode uint32) (err error)                       { return ENOSYS }
func Mkdirat(dirfd int, path string, mode uint32) (err error)          { return ENOSYS }
//line syscall_linux.go:518:1
func Mkfifo(path string, mode uint32) (err error)                      { return ENOSYS }
//line syscall_linux.go:275:1
func Mknod(path string, mode uint32, dev int) (err error)              { return EPERM }
func Mknodat(dirfd int, path string, mode uint32, dev int) (err error) { return EPERM }
func Mlock(b []byte) (err error)                                       { return EPERM }
func Mlockall(flags int) (err error)                                   { return EPERM }
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	return nil, ENOSYS
}
func Mount(source string, target string, fstype string, flags uintptr, data string) (err error) {
	return EPERM
}
func Mprotect(b []byte, prot int) (err error)                                  { return ENOSYS }
func Munlock(b []byte) (err error)                                             { return ENOSYS }
func Munlockall() (err error)                                                  { return ENOSYS }
func Munmap(b []byte) (err error)                                              { return ENOSYS }
func NetlinkRIB(proto, family int) ([]byte, error)                             { return nil, ENOSYS }
func ParseNetlinkMessage(b []byte) ([]NetlinkMessage, error)                   { return nil, ENOSYS }
func ParseNetlinkRouteAttr(m *NetlinkMessage) ([]NetlinkRouteAttr, error)      { return nil, ENOSYS }
func ParseSocketControlMessage(b []byte) ([]SocketControlMessage, error)       { return nil, ENOSYS }
func ParseUnixCredentials(m *SocketControlMessage) (*Ucred, error)             { return nil, ENOSYS }
func ParseUnixRights(m *SocketControlMessage) ([]int, error)                   { return nil, ENOSYS }
func Pause() (err error)                                                       { return ENOSYS }
//line syscall_linux.go:289:1
func Pipe(p []int) error                                                       { return ENOSYS }
func Pipe2(p []int, flags int) error                                           { return ENOSYS }
func PivotRoot(newroot string, putold string) (err error)                      { return EPERM }
//line syscall_unix.go:225:1
func Pread(fd int, p []byte, offset int64) (n int, err error)                  { return -1, ENOSYS }
func PtraceAttach(pid int) (err error)                                         { return EPERM }
func PtraceCont(pid int, signal int) (err error)                               { return EPERM }
func PtraceDetach(pid int) (err error)                                         { return EPERM }
func PtraceGetEventMsg(pid int) (msg uint, err error)                          { return 0, EPERM }
func PtraceGetRegs(pid int, regsout *PtraceRegs) (err error)                   { return EPERM }
//line syscall_linux.go:895:1
func PtracePeekData(pid int, addr uintptr, out []byte) (count int, err error)  { return -1, EPERM }
//line syscall_linux.go:891:1
func PtracePeekText(pid int, addr uintptr, out []byte) (count int, err error)  { return -1, EPERM }
func PtracePokeData(pid int, addr uintptr, data []byte) (count int, err error) { return -1, EPERM }
func PtracePokeText(pid int, addr uintptr, data []byte) (count int, err error) { return -1, EPERM }
func PtraceSetOptions(pid int, options int) (err error)                        { return EPERM }
func PtraceSetRegs(pid int, regs *PtraceRegs) (err error)                      { return EPERM }
func PtraceSingleStep(pid int) (err error)                                     { return EPERM }
func PtraceSyscall(pid int, signal int) (err error)                            { return EPERM }
//line syscall_unix.go:244:1
func Pwrite(fd int, p []byte, offset int64) (n int, err error)                 { return -1, ENOSYS }
//line syscall_linux.go:1007:1
func ReadDirent(fd int, buf []byte) (n int, err error)                         { return -1, ENOSYS }
//line syscall_linux.go:310:1
func Readlink(path string, buf []byte) (n int, err error)                      { return -1, ENOSYS }
func Reboot(cmd int) (err error)                                               { return EPERM }
func Recvfrom(fd int, p []byte, flags int) (n int, from Sockaddr, err error)   { return -1, nil, ENOSYS }
func Recvmsg(fd int, p, oob []byte, flags int) (n int, oobn int, recvflags int, from Sockaddr, err error) {
	return -1, -1, -1, nil, ENOSYS
}
func Removexattr(path string, attr string) (err error)                                { return ENOSYS }
//line syscall_linux.go:314:1
func Rename(oldpath string, newpath string) (err error)                               { return ENOSYS }
func Renameat(olddirfd int, oldpath string, newdirfd int, newpath string) (err error) { return ENOSYS }
//line syscall_linux.go:318:1
func Rmdir(path string) error                                                         { return ENOSYS }
func Seek(fd int, offset int64, whence int) (off int64, err error)                    { return -1, ENOSYS }
func Select(nfd int, r *FdSet, w *FdSet, e *FdSet, timeout *Timeval) (n int, err error) {
	return -1, ENOSYS
}

//line syscall_unix.go:544:1
func Sendfile(outfd int, infd int, offset *int64, count int) (written int, err error) {
	return -1, ENOSYS
//line syscall_unix.go:547:1
}
func Sendmsg(fd int, p, oob []byte, to Sockaddr, flags int) (err error)         { return ENOSYS }
func SendmsgN(fd int, p, oob []byte, to Sockaddr, flags int) (n int, err error) { return -1, ENOSYS }
func Sendto(fd int, p []byte, flags int, to Sockaddr) (err error)               { return ENOSYS }
func SetLsfPromisc(name string, m bool) error                                   { return ENOSYS }
func SetNonblock(fd int, nonblocking bool) (err error)                          { return ENOSYS }
func Setdomainname(p []byte) (err error)                                        { return EPERM }
func Setfsgid(gid int) (err error)                                              { return ENOSYS }
func Setfsuid(uid int) (err error)                                              { return ENOSYS }
func Setgroups(gids []int) (err error)                                          { return EPERM }
func Sethostname(p []byte) (err error)                                          { return EPERM }
func Setpgid(pid int, pgid int) (err error)                                     { return ENOSYS }
func Setpriority(which int, who int, prio int) (err error)                      { return EPERM }
func Setregid(rgid, egid int) (err error)                                       { return ENOSYS }
func Setresgid(rgid, egid, sgid int) (err error)                                { return ENOSYS }
func Setresuid(ruid, euid, suid int) (err error)                                { return ENOSYS }
func Setreuid(ruid, euid int) (err error)                                       { return ENOSYS }
func Setrlimit(resource int, rlim *Rlimit) error                                { return ENOSYS }
func SetsockoptByte(fd, level, opt int, value byte) (err error)                 { return ENOSYS }
//line syscall_unix.go:490:1
func SetsockoptICMPv6Filter(fd, level, opt int, filter *ICMPv6Filter) error     { return ENOSYS }
//line syscall_unix.go:482:1
func SetsockoptIPMreq(fd, level, opt int, mreq *IPMreq) (err error)             { return ENOSYS }
//line syscall_linux.go:766:1
func SetsockoptIPMreqn(fd, level, opt int, mreq *IPMreqn) (err error)           { return ENOSYS }
//line syscall_unix.go:486:1
func SetsockoptIPv6Mreq(fd, level, opt int, mreq *IPv6Mreq) (err error)         { return ENOSYS }
func SetsockoptInet4Addr(fd, level, opt int, value [4]byte) (err error)         { return ENOSYS }
func SetsockoptInt(fd, level, opt int, value int) (err error)                   { return ENOSYS }
//line syscall_unix.go:494:1
func SetsockoptLinger(fd, level, opt int, l *Linger) (err error)                { return ENOSYS }
func SetsockoptString(fd, level, opt int, s string) (err error)                 { return ENOSYS }
//line syscall_unix.go:506:1
func SetsockoptTimeval(fd, level, opt int, tv *Timeval) (err error)             { return ENOSYS }
func Settimeofday(tv *Timeval) (err error)                                      { return EPERM }
func Setxattr(path string, attr string, data []byte, flags int) (err error)     { return ENOSYS }
func Shutdown(fd int, how int) (err error)                                      { return ENOSYS }
func Socket(domain, typ, proto int) (fd int, err error)                         { return -1, EPERM }
func Socketpair(domain, typ, proto int) (fd [2]int, err error)                  { return [2]int{}, EPERM }
func Splice(rfd int, roff *int64, wfd int, woff *int64, len int, flags int) (n int64, err error) {
	return -1, ENOSYS
}
func Statfs(path string, buf *Statfs_t) (err error)                   { return ENOSYS }
func Symlink(oldpath string, newpath string) (err error)              { return ENOSYS }
func SyncFileRange(fd int, off int64, n int64, flags int) (err error) { return ENOSYS }
func Tee(rfd int, wfd int, len int, flags int) (n int64, err error)   { return -1, ENOSYS }
func Truncate(path string, length int64) (err error)                  { return ENOSYS }
//line syscall_linux.go:328:1
func Unlink(path string) error                                        { return ENOSYS }
//line syscall_linux.go:334:1
func Unlinkat(dirfd int, path string) error                           { return ENOSYS }
func Unmount(target string, flags int) (err error)                    { return EPERM }
func Unshare(flags int) (err error)                                   { return EPERM }
func Ustat(dev int, ubuf *Ustat_t) (err error)                        { return ENOSYS }
func Utime(path string, buf *Utimbuf) (err error)                     { return ENOSYS }
func Utimes(path string, tv []Timeval) (err error)                    { return ENOSYS }
func UtimesNano(path string, ts []Timespec) (err error)               { return ENOSYS }
