package time

type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func (d Duration) String() string
func (d Duration) Seconds() float64
func (d Duration) Milliseconds() int64

type Month int

type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

type Location struct {
	name string
}

func Now() Time
func Since(t Time) Duration
func (t Time) Sub(u Time) Duration
func (t Time) UnixNano() int64

func Sleep(d Duration)
func After(d Duration) <-chan Time

type Ticker struct {
	C          <-chan Time
	initTicker bool
}

func NewTicker(d Duration) *Ticker
func (t *Ticker) Stop()

type Timer struct {
	C         <-chan Time
	initTimer bool
}

func NewTimer(d Duration) *Timer
func (t *Timer) Stop() bool
