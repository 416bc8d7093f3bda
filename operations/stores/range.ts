/** A range of buckets: what a worker works, or a reader reads. */

import { type Bucket, bucket, bucketCount } from "@forbear/kernel";

export type BucketRange = { readonly from: Bucket; readonly to: Bucket };

export const everyBucket: BucketRange = { from: bucket(0), to: bucket(bucketCount - 1) };
