// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package trace

import "context"
import "io"
import "sync"
import "time"

type FlightRecorder struct {
	err          error
	header       [16]byte
	active       rawGeneration
	ringMu       sync.Mutex
	ring         []rawGeneration
	freq         frequency
	targetSize   uint64
	targetPeriod time.Duration
	enabled      bool
	writing      sync.Mutex
	wantSize     uint64
	wantDur      time.Duration
}

func (fr *FlightRecorder) Start() error
func (fr *FlightRecorder) Stop()
func (fr *FlightRecorder) Enabled() bool
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error)

type FlightRecorderConfig struct {
	MinAge   time.Duration
	MaxBytes uint64
}

type Region struct {
	id         uint64
	regionType string
}

func (r *Region) End()

type Task struct{ id uint64 }

func (t *Task) End()

type eventTime int64

func (t eventTime) Sub(t0 eventTime) time.Duration

type frequency float64

type rawGeneration struct {
	gen     uint64
	size    int
	minTime eventTime
	batches [][]byte
}

func IsEnabled() bool
func Log(ctx context.Context, category, message string)
func Logf(ctx context.Context, category, format string, args ...any)
func NewFlightRecorder(cfg FlightRecorderConfig) *FlightRecorder
func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task)
func Start(w io.Writer) error
func StartRegion(ctx context.Context, regionType string) *Region
func Stop()
func WithRegion(ctx context.Context, regionType string, fn func())
