// Package time: what is inlined into callers. Clocks, timers and formatting are the machine's.
package time

import "unsafe"

func stopTimer(*Timer) bool

//line tick.go:53:1
func (t *Ticker) Stop() {
	if !t.initTicker {
//line tick.go:58:1
		return
	}
	stopTimer((*Timer)(unsafe.Pointer(t)))
}

//line sleep.go:85:1
func (t *Timer) Stop() bool {
	if !t.initTimer {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t)
}

//line sleep.go:169:1
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

//line tick.go:87:1
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

//line time.go:1072:1
func (d Duration) Nanoseconds() int64 { return int64(d) }

//line time.go:1075:1
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

//line time.go:1078:1
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

//line time.go:1090:1
func (d Duration) Seconds() float64 {
	sec := d / Second
	nsec := d % Second
	return float64(sec) + float64(nsec)/1e9
}

//line time.go:1097:1
func (d Duration) Minutes() float64 {
	min := d / Minute
	nsec := d % Minute
	return float64(min) + float64(nsec)/(60*1e9)
}

//line time.go:1104:1
func (d Duration) Hours() float64 {
	h := d / Hour
	nsec := d % Hour
	return float64(h) + float64(nsec)/(60*60*1e9)
}

//line time.go:1112:1
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

//line time.go:1158:1
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	default:
		return -d
	}
}

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)
