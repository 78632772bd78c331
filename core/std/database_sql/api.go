// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sql

import "context"
import "database/sql/driver"
import "reflect"
import "sync"
import "sync/atomic"
import "time"

const LevelDefault IsolationLevel = 0
const LevelLinearizable IsolationLevel = 7
const LevelReadCommitted IsolationLevel = 2
const LevelReadUncommitted IsolationLevel = 1
const LevelRepeatableRead IsolationLevel = 4
const LevelSerializable IsolationLevel = 6
const LevelSnapshot IsolationLevel = 5
const LevelWriteCommitted IsolationLevel = 3

var ErrConnDone error
var ErrNoRows error
var ErrTxDone error

type ColumnType struct {
	name              string
	hasNullable       bool
	hasLength         bool
	hasPrecisionScale bool
	nullable          bool
	length            int64
	databaseType      string
	precision         int64
	scale             int64
	scanType          reflect.Type
}

func (ci *ColumnType) Name() string
func (ci *ColumnType) Length() (length int64, ok bool)
func (ci *ColumnType) DecimalSize() (precision int64, scale int64, ok bool)
func (ci *ColumnType) ScanType() reflect.Type
func (ci *ColumnType) Nullable() (nullable bool, ok bool)
func (ci *ColumnType) DatabaseTypeName() string

type Conn struct {
	db               *DB
	closemu          closingMutex
	dc               *driverConn
	done             atomic.Bool
	releaseConnOnce  sync.Once
	releaseConnCache releaseConn
}

func (c *Conn) grabConn(context.Context) (*driverConn, releaseConn, error)
func (c *Conn) PingContext(ctx context.Context) error
func (c *Conn) ExecContext(ctx context.Context, query string, args ...any) (Result, error)
func (c *Conn) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (c *Conn) QueryRowContext(ctx context.Context, query string, args ...any) *Row
func (c *Conn) PrepareContext(ctx context.Context, query string) (*Stmt, error)
func (c *Conn) Raw(f func(driverConn any) error) (err error)
func (c *Conn) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error)
func (c *Conn) closemuRUnlockCondReleaseConn(err error)
func (c *Conn) txCtx() context.Context
func (c *Conn) close(err error) error
func (c *Conn) Close() error

type DB struct {
	waitDuration      atomic.Int64
	connector         driver.Connector
	numClosed         atomic.Uint64
	mu                sync.Mutex
	freeConn          []*driverConn
	connRequests      connRequestSet
	numOpen           int
	openerCh          chan struct{}
	closed            bool
	dep               map[finalCloser]depSet
	lastPut           map[*driverConn]string
	maxIdleCount      int
	maxOpen           int
	maxLifetime       time.Duration
	maxIdleTime       time.Duration
	cleanerCh         chan struct{}
	waitCount         int64
	maxIdleClosed     int64
	maxIdleTimeClosed int64
	maxLifetimeClosed int64
	stop              func()
}

func (db *DB) addDep(x finalCloser, dep any)
func (db *DB) addDepLocked(x finalCloser, dep any)
func (db *DB) removeDep(x finalCloser, dep any) error
func (db *DB) removeDepLocked(x finalCloser, dep any) func() error
func (db *DB) pingDC(ctx context.Context, dc *driverConn, release func(error)) error
func (db *DB) PingContext(ctx context.Context) error
func (db *DB) Ping() error
func (db *DB) Close() error
func (db *DB) maxIdleConnsLocked() int
func (db *DB) shortestIdleTimeLocked() time.Duration
func (db *DB) SetMaxIdleConns(n int)
func (db *DB) SetMaxOpenConns(n int)
func (db *DB) SetConnMaxLifetime(d time.Duration)
func (db *DB) SetConnMaxIdleTime(d time.Duration)
func (db *DB) startCleanerLocked()
func (db *DB) connectionCleaner(d time.Duration)
func (db *DB) connectionCleanerRunLocked(d time.Duration) (time.Duration, []*driverConn)
func (db *DB) Stats() DBStats
func (db *DB) maybeOpenNewConnections()
func (db *DB) connectionOpener(ctx context.Context)
func (db *DB) openNewConnection(ctx context.Context)
func (db *DB) conn(ctx context.Context, strategy connReuseStrategy) (*driverConn, error)
func (db *DB) noteUnusedDriverStatement(c *driverConn, ds *driverStmt)
func (db *DB) putConn(dc *driverConn, err error, resetSession bool)
func (db *DB) putConnDBLocked(dc *driverConn, err error) bool
func (db *DB) retry(fn func(strategy connReuseStrategy) error) error
func (db *DB) PrepareContext(ctx context.Context, query string) (*Stmt, error)
func (db *DB) Prepare(query string) (*Stmt, error)
func (db *DB) prepare(ctx context.Context, query string, strategy connReuseStrategy) (*Stmt, error)
func (db *DB) prepareDC(ctx context.Context, dc *driverConn, release func(error), cg stmtConnGrabber, query string) (*Stmt, error)
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (Result, error)
func (db *DB) Exec(query string, args ...any) (Result, error)
func (db *DB) exec(ctx context.Context, query string, args []any, strategy connReuseStrategy) (Result, error)
func (db *DB) execDC(ctx context.Context, dc *driverConn, release func(error), query string, args []any) (res Result, err error)
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (db *DB) Query(query string, args ...any) (*Rows, error)
func (db *DB) query(ctx context.Context, query string, args []any, strategy connReuseStrategy) (*Rows, error)
func (db *DB) queryDC(ctx, txctx context.Context, dc *driverConn, releaseConn func(error), query string, args []any) (*Rows, error)
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) *Row
func (db *DB) QueryRow(query string, args ...any) *Row
func (db *DB) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error)
func (db *DB) Begin() (*Tx, error)
func (db *DB) begin(ctx context.Context, opts *TxOptions, strategy connReuseStrategy) (tx *Tx, err error)
func (db *DB) beginDC(ctx context.Context, dc *driverConn, release func(error), opts *TxOptions) (tx *Tx, err error)
func (db *DB) Driver() driver.Driver
func (db *DB) Conn(ctx context.Context) (*Conn, error)

type DBStats struct {
	MaxOpenConnections int
	OpenConnections    int
	InUse              int
	Idle               int
	WaitCount          int64
	WaitDuration       time.Duration
	MaxIdleClosed      int64
	MaxIdleTimeClosed  int64
	MaxLifetimeClosed  int64
}

type IsolationLevel int

func (i IsolationLevel) String() string

type NamedArg struct {
	_NamedFieldsRequired struct{}
	Name                 string
	Value                any
}

type Null[T any] struct {
	V     T
	Valid bool
}

func (n *Null[T]) Scan(value any) error
func (n Null[T]) Value() (driver.Value, error)

type NullBool struct {
	Bool  bool
	Valid bool
}

func (n *NullBool) Scan(value any) error
func (n NullBool) Value() (driver.Value, error)

type NullByte struct {
	Byte  byte
	Valid bool
}

func (n *NullByte) Scan(value any) error
func (n NullByte) Value() (driver.Value, error)

type NullFloat64 struct {
	Float64 float64
	Valid   bool
}

func (n *NullFloat64) Scan(value any) error
func (n NullFloat64) Value() (driver.Value, error)

type NullInt16 struct {
	Int16 int16
	Valid bool
}

func (n *NullInt16) Scan(value any) error
func (n NullInt16) Value() (driver.Value, error)

type NullInt32 struct {
	Int32 int32
	Valid bool
}

func (n *NullInt32) Scan(value any) error
func (n NullInt32) Value() (driver.Value, error)

type NullInt64 struct {
	Int64 int64
	Valid bool
}

func (n *NullInt64) Scan(value any) error
func (n NullInt64) Value() (driver.Value, error)

type NullString struct {
	String string
	Valid  bool
}

func (ns *NullString) Scan(value any) error
func (ns NullString) Value() (driver.Value, error)

type NullTime struct {
	Time  time.Time
	Valid bool
}

func (n *NullTime) Scan(value any) error
func (n NullTime) Value() (driver.Value, error)

type Out struct {
	_NamedFieldsRequired struct{}
	Dest                 any
	In                   bool
}

type RawBytes []byte

type Result interface {
	/*line sql.go:3587:2*/LastInsertId() (int64, error)
	/*line sql.go:3592:2*/RowsAffected() (int64, error)
}

type Row struct {
	err  error
	rows *Rows
}

func (r *Row) Scan(dest ...any) error
func (r *Row) Err() error

type Rows struct {
	dc              *driverConn
	releaseConn     func(error)
	rowsi           driver.Rows
	cancel          func()
	closeStmt       *driverStmt
	contextDone     atomic.Pointer[error]
	closemu         closingMutex
	lasterr         error
	closed          bool
	closemuScanHold bool
	hitEOF          bool
	nextCalled      bool
	lastcols        []driver.Value
	numCols         int
	raw             []byte
}

func (rs *Rows) lasterrOrErrLocked(err error) error
func (rs *Rows) initContextClose(ctx, txctx context.Context)
func (rs *Rows) awaitDone(ctx, txctx, closectx context.Context)
func (rs *Rows) Next() bool
func (rs *Rows) nextLocked() (doClose bool, ok bool)
func (rs *Rows) NextResultSet() bool
func (rs *Rows) Err() error
func (rs *Rows) rawbuf() []byte
func (rs *Rows) setrawbuf(b []byte) RawBytes
func (rs *Rows) Columns() ([]string, error)
func (rs *Rows) ColumnTypes() ([]*ColumnType, error)
func (rs *Rows) Scan(dest ...any) error
func (rs *Rows) scanLocked(dest ...any) error
func (rs *Rows) closemuRUnlockIfHeldByScan()
func (rs *Rows) Close() error
func (rs *Rows) close(err error) error

type Scanner interface {
	/*line sql.go:471:2*/Scan(src any) error
}

type Stmt struct {
	db            *DB
	query         string
	stickyErr     error
	closemu       closingMutex
	cg            stmtConnGrabber
	cgds          *driverStmt
	parentStmt    *Stmt
	mu            sync.Mutex
	closed        bool
	css           []connStmt
	lastNumClosed uint64
}

func (s *Stmt) ExecContext(ctx context.Context, args ...any) (Result, error)
func (s *Stmt) Exec(args ...any) (Result, error)
func (s *Stmt) removeClosedStmtLocked()
func (s *Stmt) connStmt(ctx context.Context, strategy connReuseStrategy) (dc *driverConn, releaseConn func(error), ds *driverStmt, err error)
func (s *Stmt) prepareOnConnLocked(ctx context.Context, dc *driverConn) (*driverStmt, error)
func (s *Stmt) QueryContext(ctx context.Context, args ...any) (*Rows, error)
func (s *Stmt) Query(args ...any) (*Rows, error)
func (s *Stmt) QueryRowContext(ctx context.Context, args ...any) *Row
func (s *Stmt) QueryRow(args ...any) *Row
func (s *Stmt) Close() error
func (s *Stmt) finalClose() error

type Tx struct {
	db                 *DB
	closemu            closingMutex
	dc                 *driverConn
	txi                driver.Tx
	releaseConn        func(error)
	done               atomic.Bool
	keepConnOnRollback bool
	stmts              struct {
		sync.Mutex
		v []*Stmt
	}
	cancel func()
	ctx    context.Context
}

func (tx *Tx) awaitDone()
func (tx *Tx) isDone() bool
func (tx *Tx) close(err error)
func (tx *Tx) grabConn(ctx context.Context) (*driverConn, releaseConn, error)
func (tx *Tx) txCtx() context.Context
func (tx *Tx) closemuRUnlockRelease(error)
func (tx *Tx) closePrepared()
func (tx *Tx) Commit() error
func (tx *Tx) rollback(discardConn bool) error
func (tx *Tx) Rollback() error
func (tx *Tx) PrepareContext(ctx context.Context, query string) (*Stmt, error)
func (tx *Tx) Prepare(query string) (*Stmt, error)
func (tx *Tx) StmtContext(ctx context.Context, stmt *Stmt) *Stmt
func (tx *Tx) Stmt(stmt *Stmt) *Stmt
func (tx *Tx) ExecContext(ctx context.Context, query string, args ...any) (Result, error)
func (tx *Tx) Exec(query string, args ...any) (Result, error)
func (tx *Tx) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (tx *Tx) Query(query string, args ...any) (*Rows, error)
func (tx *Tx) QueryRowContext(ctx context.Context, query string, args ...any) *Row
func (tx *Tx) QueryRow(query string, args ...any) *Row

type TxOptions struct {
	Isolation IsolationLevel
	ReadOnly  bool
}

type closingMutex struct {
	state atomic.Int64
	mu    sync.Mutex
	read  *sync.Cond
	write *sync.Cond
}

func (m *closingMutex) RLock()
func (m *closingMutex) RUnlock()
func (m *closingMutex) Lock()
func (m *closingMutex) Unlock()
func (m *closingMutex) TryRLock() bool

type connRequest struct {
	conn *driverConn
	err  error
}

type connRequestAndIndex struct {
	req    chan connRequest
	curIdx *int
}

type connRequestDelHandle struct{ idx *int }

type connRequestSet struct{ s []connRequestAndIndex }

func (s *connRequestSet) CloseAndRemoveAll()
func (s *connRequestSet) Len() int
func (s *connRequestSet) Add(v chan connRequest) connRequestDelHandle
func (s *connRequestSet) Delete(h connRequestDelHandle) bool
func (s *connRequestSet) TakeRandom() (v chan connRequest, ok bool)

type connReuseStrategy uint8

type connStmt struct {
	dc *driverConn
	ds *driverStmt
}

type depSet map[any]bool

type driverConn struct {
	db        *DB
	createdAt time.Time
	sync.Mutex
	ci          driver.Conn
	needReset   bool
	closed      bool
	finalClosed bool
	openStmt    map[*driverStmt]bool
	inUse       bool
	dbmuClosed  bool
	returnedAt  time.Time
	onPut       []func()
}

func (dc *driverConn) Close() error
func (dc *driverConn) finalClose() error

type driverStmt struct {
	sync.Locker
	si       driver.Stmt
	closed   bool
	closeErr error
}

func (ds *driverStmt) Close() error

type finalCloser interface {
	/*line sql.go:744:2*/finalClose() error
}

type releaseConn func(error)

type stmtConnGrabber interface {
	/*line sql.go:2586:2*/grabConn(context.Context) (*driverConn, releaseConn, error)
	/*line sql.go:2591:2*/txCtx() context.Context
}

func ConvertAssign(scanCtx driver.ScanContext, dest any, src driver.Value) error
func Drivers() []string
func Named(name string, value any) NamedArg
func Open(driverName, dataSourceName string) (*DB, error)
func OpenDB(c driver.Connector) *DB
func Register(name string, driver driver.Driver)
