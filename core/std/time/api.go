// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package time

const ANSIC = "Mon Jan _2 15:04:05 2006"
const April Month = 4
const August Month = 8
const DateOnly = "2006-01-02"
const DateTime = "2006-01-02 15:04:05"
const December Month = 12
const February Month = 2
const Friday Weekday = 5
const Hour Duration = 3600000000000
const January Month = 1
const July Month = 7
const June Month = 6
const Kitchen = "3:04PM"
const Layout = "01/02 03:04:05PM '06 -0700"
const March Month = 3
const May Month = 5
const Microsecond Duration = 1000
const Millisecond Duration = 1000000
const Minute Duration = 60000000000
const Monday Weekday = 1
const Nanosecond Duration = 1
const November Month = 11
const October Month = 10
const RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"
const RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700"
const RFC3339 = "2006-01-02T15:04:05Z07:00"
const RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
const RFC822 = "02 Jan 06 15:04 MST"
const RFC822Z = "02 Jan 06 15:04 -0700"
const RFC850 = "Monday, 02-Jan-06 15:04:05 MST"
const RubyDate = "Mon Jan 02 15:04:05 -0700 2006"
const Saturday Weekday = 6
const Second Duration = 1000000000
const September Month = 9
const Stamp = "Jan _2 15:04:05"
const StampMicro = "Jan _2 15:04:05.000000"
const StampMilli = "Jan _2 15:04:05.000"
const StampNano = "Jan _2 15:04:05.000000000"
const Sunday Weekday = 0
const Thursday Weekday = 4
const TimeOnly = "15:04:05"
const Tuesday Weekday = 2
const UnixDate = "Mon Jan _2 15:04:05 MST 2006"
const Wednesday Weekday = 3

var Local *Location
var UTC *Location

type Duration int64

func (d Duration) String() string
func (d Duration) Nanoseconds() int64
func (d Duration) Microseconds() int64
func (d Duration) Milliseconds() int64
func (d Duration) Seconds() float64
func (d Duration) Minutes() float64
func (d Duration) Hours() float64
func (d Duration) Truncate(m Duration) Duration
func (d Duration) Round(m Duration) Duration
func (d Duration) Abs() Duration

type Location struct {
	name       string
	zone       []zone
	tx         []zoneTrans
	extend     string
	cacheStart int64
	cacheEnd   int64
	cacheZone  *zone
}

func (l *Location) get() *Location
func (l *Location) String() string
func (l *Location) lookup(sec int64) (name string, offset int, start int64, end int64, isDST bool)
func (l *Location) lookupFirstZone() int
func (l *Location) firstZoneUsed() bool
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool)

type Month int

func (m Month) String() string

type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string

type Ticker struct {
	C          <-chan Time
	initTicker bool
}

func (t *Ticker) Stop()
func (t *Ticker) Reset(d Duration)

type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

func (t Time) String() string
func (t Time) GoString() string
func (t Time) Format(layout string) string
func (t Time) AppendFormat(b []byte, layout string) []byte
func (t Time) appendFormat(b []byte, layout string) []byte
func (t Time) appendFormatRFC3339(b []byte, nanos bool) []byte
func (t Time) appendStrictRFC3339(b []byte) ([]byte, error)
func (t *Time) nsec() int32
func (t *Time) sec() int64
func (t *Time) unixSec() int64
func (t *Time) addSec(d int64)
func (t *Time) setLoc(loc *Location)
func (t *Time) stripMono()
func (t *Time) setMono(m int64)
func (t *Time) mono() int64
func (t Time) IsZero() bool
func (t Time) After(u Time) bool
func (t Time) Before(u Time) bool
func (t Time) Compare(u Time) int
func (t Time) Equal(u Time) bool
func (t Time) absSec() absSeconds
func (t Time) locabs() (name string, offset int, abs absSeconds)
func (t Time) Date() (year int, month Month, day int)
func (t Time) Year() int
func (t Time) Month() Month
func (t Time) Day() int
func (t Time) Weekday() Weekday
func (t Time) ISOWeek() (year int, week int)
func (t Time) Clock() (hour int, min int, sec int)
func (t Time) Hour() int
func (t Time) Minute() int
func (t Time) Second() int
func (t Time) Nanosecond() int
func (t Time) YearDay() int
func (t Time) Add(d Duration) Time
func (t Time) Sub(u Time) Duration
func (t Time) AddDate(years int, months int, days int) Time
func (t Time) UTC() Time
func (t Time) Local() Time
func (t Time) In(loc *Location) Time
func (t Time) Location() *Location
func (t Time) Zone() (name string, offset int)
func (t Time) ZoneBounds() (start Time, end Time)
func (t Time) Unix() int64
func (t Time) UnixMilli() int64
func (t Time) UnixMicro() int64
func (t Time) UnixNano() int64
func (t Time) AppendBinary(b []byte) ([]byte, error)
func (t Time) MarshalBinary() ([]byte, error)
func (t *Time) UnmarshalBinary(data []byte) error
func (t Time) GobEncode() ([]byte, error)
func (t *Time) GobDecode(data []byte) error
func (t Time) MarshalJSON() ([]byte, error)
func (t *Time) UnmarshalJSON(data []byte) error
func (t Time) appendTo(b []byte, errPrefix string) ([]byte, error)
func (t Time) AppendText(b []byte) ([]byte, error)
func (t Time) MarshalText() ([]byte, error)
func (t *Time) UnmarshalText(data []byte) error
func (t Time) IsDST() bool
func (t Time) Truncate(d Duration) Time
func (t Time) Round(d Duration) Time

type Timer struct {
	C         <-chan Time
	initTimer bool
}

func (t *Timer) Stop() bool
func (t *Timer) Reset(d Duration) bool

type Weekday int

func (d Weekday) String() string

type absSeconds uint64

type zone struct {
	name   string
	offset int
	isDST  bool
}

type zoneTrans struct {
	when  int64
	index uint8
	isstd bool
	isutc bool
}

func After(d Duration) <-chan Time
func AfterFunc(d Duration, f func()) *Timer
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time
func FixedZone(name string, offset int) *Location
func LoadLocation(name string) (*Location, error)
func LoadLocationFromTZData(name string, data []byte) (*Location, error)
func NewTicker(d Duration) *Ticker
func NewTimer(d Duration) *Timer
func Now() Time
func Parse(layout, value string) (Time, error)
func ParseDuration(s string) (Duration, error)
func ParseInLocation(layout, value string, loc *Location) (Time, error)
func Since(t Time) Duration
func Sleep(d Duration)
func Tick(d Duration) <-chan Time
func Unix(sec int64, nsec int64) Time
func UnixMicro(usec int64) Time
func UnixMilli(msec int64) Time
func Until(t Time) Duration
