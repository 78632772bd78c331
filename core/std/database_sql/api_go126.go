//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package sql

import "context"
import "database/sql/driver"
import "sync"
import "sync/atomic"

type Conn struct {
	db               *DB
	closemu          sync.RWMutex
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

type Rows struct {
	dc              *driverConn
	releaseConn     func(error)
	rowsi           driver.Rows
	cancel          func()
	closeStmt       *driverStmt
	contextDone     atomic.Pointer[error]
	closemu         sync.RWMutex
	lasterr         error
	closed          bool
	closemuScanHold bool
	hitEOF          bool
	lastcols        []driver.Value
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

type Stmt struct {
	db            *DB
	query         string
	stickyErr     error
	closemu       sync.RWMutex
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
	closemu            sync.RWMutex
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
